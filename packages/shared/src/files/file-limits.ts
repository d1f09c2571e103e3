/** What may be handed in as a file; the api refuses by it, the web says so before anything is sent. */
export const fileLimits = {
  /** Of one file. */
  maxBytes: 20 * 1024 * 1024,
  /** Waiting to be attached, of one person. */
  looseBytes: 200 * 1024 * 1024,
  looseFiles: 50,
  /** Attached to the things of one organisation. */
  organisationBytes: 2 * 1024 * 1024 * 1024,
  /** On one thing. */
  perThing: 20,
  nameLength: 120,
} as const;

/** Kinds of content that are taken, with the endings that a name may have for them and how they are served. */
export const fileTypes = {
  pdf: { endings: ['pdf'], mime: 'application/pdf' },
  docx: {
    endings: ['docx'],
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    endings: ['xlsx'],
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  pptx: {
    endings: ['pptx'],
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { endings: ['odt'], mime: 'application/vnd.oasis.opendocument.text' },
  ods: { endings: ['ods'], mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { endings: ['odp'], mime: 'application/vnd.oasis.opendocument.presentation' },
  jpeg: { endings: ['jpg', 'jpeg'], mime: 'image/jpeg' },
  png: { endings: ['png'], mime: 'image/png' },
  webp: { endings: ['webp'], mime: 'image/webp' },
  csv: { endings: ['csv'], mime: 'text/csv; charset=utf-8' },
  txt: { endings: ['txt'], mime: 'text/plain; charset=utf-8' },
} as const satisfies Record<string, { readonly endings: readonly string[]; readonly mime: string }>;

export type FileType = keyof typeof fileTypes;

export const fileTypeNames = Object.keys(fileTypes) as FileType[];

/** What was done to a file when it came, and what its owner should know of it. */
export const fileNotes = ['location_removed', 'metadata_removed', 'author_may_remain'] as const;
export type FileNote = (typeof fileNotes)[number];

/** The ending of a name in lower case without its dot; empty when there is none. */
export function endingOf(name: string): string {
  const at = name.lastIndexOf('.');
  return at < 0 ? '' : name.slice(at + 1).toLowerCase();
}

/** The kinds of content that a name's ending promises; empty when files with it are not taken. */
export function typesOfEnding(ending: string): FileType[] {
  return fileTypeNames.filter((type) => (fileTypes[type].endings as readonly string[]).includes(ending));
}

/** What files are attached to. */
export const attachableKinds = ['need', 'offer'] as const;
export type AttachableKind = (typeof attachableKinds)[number];
