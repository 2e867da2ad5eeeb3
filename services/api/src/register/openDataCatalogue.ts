import type { Reader } from "../platform/database/Reader";

/** A file of the open data as its catalogue lists it. */
export interface OpenDataListing {
  readonly name: string;
  readonly format: "csv" | "json";
  readonly rows: number;
  readonly publishedAt: Date;
  readonly byteSize: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly storageKey: string;
}

/** As the register's open data have been licensed all along. */
export const openDataLicence = "https://creativecommons.org/licenses/by-sa/3.0/";

const statement = {
  name: "open_data_files",
  text: `select f.name, f.format, f.rows, f.published_at "publishedAt", d.byte_size "byteSize", d.sha256, d.media_type "mediaType",
      d.storage_key "storageKey"
    from open_data_file f join stored_document d on d.id = f.stored_document_id order by f.name, f.format`,
};

/** The files there are now, by name and format. */
export function openDataListings(read: Reader): Promise<OpenDataListing[]> {
  return read.rows<OpenDataListing>(statement, []);
}

/** The catalogue for machines, in the words of DCAT. */
export function openDataCatalogue(listings: readonly OpenDataListing[], publicUrl: string): Record<string, unknown> {
  const names = [...new Set(listings.map(({ name }) => name))];
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      spdx: "http://spdx.org/rdf/terms#",
    },
    "@id": `${publicUrl}/open-data/catalogue.json`,
    "@type": "dcat:Catalog",
    "dct:title": "Kutseregistri avaandmed",
    "dct:publisher": "SA Kutsekoda",
    "dct:license": openDataLicence,
    "dcat:dataset": names.map((name) => ({
      "@type": "dcat:Dataset",
      "dct:identifier": name,
      "dct:license": openDataLicence,
      "dct:accrualPeriodicity": "daily",
      "dcat:distribution": listings
        .filter((listing) => listing.name === name)
        .map((listing) => ({
          "@type": "dcat:Distribution",
          "dcat:downloadURL": `${publicUrl}/open-data/${name}.${listing.format}`,
          "dcat:mediaType": listing.mediaType,
          "dcat:byteSize": listing.byteSize,
          "dct:modified": listing.publishedAt.toISOString(),
          "spdx:checksum": { "spdx:algorithm": "sha256", "spdx:checksumValue": listing.sha256 },
          rows: listing.rows,
        })),
    })),
  };
}
