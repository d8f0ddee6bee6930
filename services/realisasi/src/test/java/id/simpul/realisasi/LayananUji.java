package id.simpul.realisasi;

import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Layanan realisasi lengkap dengan PostgreSQL dan Kafka sungguhan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LayananUji {}
