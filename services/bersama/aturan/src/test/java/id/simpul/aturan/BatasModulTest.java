package id.simpul.aturan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.simpul.aturan.anggaran.SelisihTercetak;
import id.simpul.aturan.kota.AturanCapaian;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Setiap aturan di sini pernah dilihat merah dengan kelas yang sengaja melanggarnya. */
@AnalyzeClasses(packages = "id.simpul.aturan", importOptions = ImportOption.DoNotIncludeTests.class)
class BatasModulTest {
    @ArchTest
    static final ArchRule aturan_imports_nothing_but_java =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("java..", "id.simpul.aturan..");

    @ArchTest
    static final ArchRule no_field_is_a_binary_fraction = fields().should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class);

    @ArchTest
    static final ArchRule no_method_returns_a_binary_fraction = methods()
            .should()
            .notHaveRawReturnType(double.class)
            .andShould()
            .notHaveRawReturnType(float.class)
            .andShould()
            .notHaveRawReturnType(Double.class);

    @ArchTest
    static final ArchRule no_figure_passes_through_a_binary_fraction = noClasses()
            .should()
            .callMethod(BigDecimal.class, "doubleValue")
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .orShould()
            .callConstructor(BigDecimal.class, double.class);

    @ArchTest
    static final ArchRule rounding_to_decimals_happens_in_the_rule_of_the_city_alone = noClasses()
            .that()
            .doNotBelongToAnyOf(AturanCapaian.class, SelisihTercetak.class)
            .should()
            .callMethod(BigDecimal.class, "setScale", int.class, RoundingMode.class);

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("id.simpul.aturan.(*)..").should().beFreeOfCycles();
}
