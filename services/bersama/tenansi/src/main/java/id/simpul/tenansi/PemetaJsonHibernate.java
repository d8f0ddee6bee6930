package id.simpul.tenansi;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/**
 * Cara kolom {@code jsonb} ditulis dan dibaca, terpisah dari JSON milik HTTP.
 *
 * <p>Bentuk tersimpan tidak boleh ikut berubah ketika aturan badan permintaan diperketat; bidang lama yang sudah tidak
 * dikenal diabaikan.
 */
@JsonFormat
@PersistenceUnitExtension
public class PemetaJsonHibernate implements FormatMapper {
    private final FormatMapper jackson = new JacksonJsonFormatMapper(JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build());

    @Override
    public <T> T fromString(CharSequence teks, JavaType<T> jenis, WrapperOptions pilihan) {
        return jackson.fromString(teks, jenis, pilihan);
    }

    @Override
    public <T> String toString(T nilai, JavaType<T> jenis, WrapperOptions pilihan) {
        return jackson.toString(nilai, jenis, pilihan);
    }
}
