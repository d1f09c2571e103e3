import type { FileNote, FileType } from '@caunoi/shared/files/file-limits';
import { cleanPicture } from './pictures.js';
import { Refused, unsafe } from './refused.js';
import { readZip, type ZipEntry } from './zip-reader.js';
import { writeZip } from './zip-writer.js';

/** The main part of each kind of Office Open XML document (ECMA-376). */
const mainParts: readonly (readonly [string, FileType])[] = [
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml', 'pptx'],
];
const odfTypes: Readonly<Record<string, FileType>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};
const contentTypes = '[Content_Types].xml';

const core =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';
const app =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>';
const custom =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
const odfMeta =
  '<?xml version="1.0" encoding="UTF-8"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/></office:document-meta>';
const blankParts: Readonly<Record<string, string>> = {
  'docProps/core.xml': core,
  'docProps/app.xml': app,
  'docProps/custom.xml': custom,
  'meta.xml': odfMeta,
};

export interface Cleaned {
  readonly type: FileType;
  readonly bytes: Buffer;
  readonly notes: readonly FileNote[];
}

/**
 * An office document without macros, packed anew: author, company, revision names, paths and the data in its pictures are
 * gone. Throws Refused for macros, embedded archives and objects, templates from elsewhere, and for what is no document.
 */
export async function cleanOffice(bytes: Buffer): Promise<Cleaned> {
  const entries = await readZip(bytes);
  const type = typeOf(entries);
  for (const entry of entries) checkEntry(entry);
  let location = false;
  const cleaned = entries.map((entry) => {
    const done = cleanEntry(entry);
    location ||= done.location;
    return { name: entry.name, data: done.data };
  });
  // The format wants it first and unpacked.
  cleaned.sort((one, other) => Number(other.name === 'mimetype') - Number(one.name === 'mimetype'));
  return {
    type,
    bytes: await writeZip(cleaned, 'mimetype'),
    notes: location ? ['location_removed', 'metadata_removed'] : ['metadata_removed'],
  };
}

function typeOf(entries: readonly ZipEntry[]): FileType {
  const text = (name: string): string | undefined =>
    entries.find((entry) => entry.name === name)?.data.toString('utf8');
  const odf = text('mimetype');
  if (odf !== undefined) {
    const type = odfTypes[odf.trim()];
    if (type === undefined || text('content.xml') === undefined) throw new Refused('FILE_TYPE_REFUSED');
    return type;
  }
  const parts = text(contentTypes);
  if (parts === undefined) throw new Refused('FILE_TYPE_REFUSED');
  if (/macroEnabled|vbaProject|activeX/i.test(parts)) throw new Refused('FILE_HAS_MACROS');
  const found = mainParts.find(([mime]) => parts.includes(`"${mime}"`));
  if (!found) throw new Refused('FILE_TYPE_REFUSED');
  return found[1];
}

const archives = ['PK\x03\x04', 'PK\x05\x06', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', '!<arch>'];
const programs = ['MZ', '\x7fELF', '\xca\xfe\xba\xbe', '\xcf\xfa\xed\xfe', '#!'];

function checkEntry({ name, data }: ZipEntry): void {
  if (/(^|\/)(vbaProject\.bin|vbaData\.xml|Basic\/|Scripts\/|macrosheets\/|activeX\/)/i.test(name))
    throw new Refused('FILE_HAS_MACROS');
  const head = data.toString('latin1', 0, 8);
  if (archives.some((magic) => head.startsWith(magic))) throw unsafe('nested_archive');
  if (programs.some((magic) => head.startsWith(magic)) || head.startsWith('\xd0\xcf\x11\xe0'))
    throw unsafe('embedded_object');
  if (name.endsWith('.rels')) {
    for (const [relation] of data.toString('utf8').matchAll(/<Relationship\b[^>]*>/g)) {
      if (/TargetMode\s*=\s*"External"/i.test(relation) && !/\/relationships\/hyperlink"/.test(relation))
        throw unsafe('outside_template');
    }
  }
}

function cleanEntry({ name, data }: ZipEntry): { data: Buffer; location: boolean } {
  const blank = blankParts[name];
  if (blank !== undefined) return { data: Buffer.from(blank), location: false };
  if (/\.(jpe?g|png|webp)$/i.test(name)) {
    // A picture inside that cannot be read stays as it is: the document opens, and shows a gap at worst.
    try {
      const picture = cleanPicture(data);
      return { data: picture.bytes, location: picture.notes.includes('location_removed') };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { data, location: false };
    }
  }
  if (!/\.xml$/i.test(name)) return { data, location: false };
  const text = data.toString('utf8');
  const cut = cutNames(name, text);
  return { data: cut === text ? data : Buffer.from(cut), location: false };
}

/** Who wrote, changed and commented, and where the file lay on that person's disk. */
function cutNames(part: string, text: string): string {
  let cut = text
    .replace(/\b(w:author|w15:author)="[^"]*"/g, '$1="-"')
    .replace(/\bw:initials="[^"]*"/g, 'w:initials="-"')
    .replace(/<author>[^<]*<\/author>/g, '<author>-</author>')
    .replace(
      /(<(dc:creator|meta:initial-creator|text:sender-[a-z]+|text:author-[a-z]+)\b[^>/]*>)[^<]*</g,
      '$1-<',
    )
    .replace(/<x15ac:absPath\b[^>]*\/>/g, '')
    .replace(/(<fileSharing\b[^>]*\buserName=")[^"]*"/g, '$1-"')
    .replace(/\buserId="[^"]*"/g, 'userId="-"');
  if (/(^|\/)(people|persons?\/[^/]+|commentAuthors|authors)\.xml$/i.test(part)) {
    cut = cut.replace(/\b(displayName|name|initials|providerId)="[^"]*"/g, '$1="-"');
  }
  return cut;
}
