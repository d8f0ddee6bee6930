package id.simpul.gateway.kontrak;

/** Kontrak kecil yang sengaja bertabrakan: nama skema, nama keamanan dan operationId yang sama. */
final class ContohKontrak {
    static final String PERENCANAAN = """
            openapi: 3.0.3
            info: {title: Perencanaan, version: 1.2.0}
            servers: [{url: 'http://localhost:8081'}]
            security: [{oidc: []}]
            tags: [{name: kota, description: Kota sendiri}]
            paths:
              /api/perencanaan/v1/kota:
                get:
                  tags: [kota]
                  operationId: baca
                  responses:
                    200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Halaman'}}}}
                    404: {$ref: '#/components/responses/TidakAda'}
            components:
              securitySchemes: {oidc: {type: http, scheme: bearer}}
              responses:
                TidakAda: {description: tidak ada, content: {application/problem+json: {schema: {$ref: '#/components/schemas/Masalah'}}}}
              schemas:
                Masalah: {type: object, properties: {kode: {type: string}}}
                Halaman: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Isi'}}}}
                Isi:
                  type: object
                  properties:
                    kode: {type: string, example: 08}
                    berlakuSejak: {type: string, format: date, example: 2024-01-01}
                    jawaban: {type: string, enum: [yes, no]}
                    persen: {type: number, example: 91.20}
            """;
    static final String REALISASI = """
            openapi: 3.0.3
            info: {title: Realisasi, version: 1.0.0}
            servers: [{url: /api/realisasi/v1}]
            paths:
              /realisasi:
                post:
                  operationId: baca
                  security: [{oidc: [operator]}]
                  responses:
                    201: {}
                    200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Halaman'}}}}
                    404: {$ref: 'bersama/umum.yaml#/components/responses/TidakAda'}
            components:
              securitySchemes: {oidc: {type: openIdConnect, openIdConnectUrl: /oidc}}
              schemas:
                Masalah: {type: object, properties: {kode: {type: string}}}
                Halaman: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/Isi'}}}}
                Isi:
                  type: object
                  required: [jenis]
                  properties: {jenis: {type: string}}
                  discriminator: {propertyName: jenis, mapping: {a: Isi, b: '#/components/schemas/Masalah'}}
            """;
    static final String UMUM = """
            components:
              responses:
                TidakAda: {description: tidak ada, content: {application/problem+json: {schema: {$ref: '#/components/schemas/MasalahUmum'}}}}
              schemas:
                MasalahUmum: {type: object}
            """;

    private ContohKontrak() {}
}
