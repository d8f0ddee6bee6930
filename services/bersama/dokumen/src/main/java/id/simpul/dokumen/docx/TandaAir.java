package id.simpul.dokumen.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/** Tulisan DRAF besar di belakang naskah, seperti tanda air buatan Word. */
final class TandaAir {
    private static final String BENTUK = """
            <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\
            <w:rPr><w:noProof/></w:rPr><w:pict>\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" \
            path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>\
            <v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>\
            <v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>\
            <v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" \
            o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>\
            <v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="TandaDraf" o:spid="_x0000_s2049" type="#_x0000_t136" \
            style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:150pt;rotation:315;\
            z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" \
            fillcolor="#f3cccc" stroked="f"><v:fill opacity=".5"/>\
            <v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="DRAF"/>\
            </v:shape></w:pict></xml-fragment>""";

    private TandaAir() {}

    static void bubuhkan(XWPFParagraph kepala) {
        try {
            CTR potongan = kepala.getCTP().addNewR();
            potongan.set(CTR.Factory.parse(BENTUK));
        } catch (XmlException e) {
            throw new IllegalStateException("Bentuk tanda air bawaan rusak", e);
        }
    }
}
