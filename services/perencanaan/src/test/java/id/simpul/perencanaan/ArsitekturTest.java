package id.simpul.perencanaan;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import id.simpul.uji.BatasLayanan;

/** Batas di dalam layanan ini. */
@AnalyzeClasses(packages = "id.simpul.perencanaan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArsitekturTest {
    @ArchTest
    static final ArchTests BATAS_BERSAMA = ArchTests.in(BatasLayanan.class);
}
