// A code list is data plus these functions: a page that shows one list imports that list's data module and `openList`,
// and carries none of the others.

/** The schemes of the platform. */
export type Scheme =
  | 'fields-of-science'
  | 'vsic-2018'
  | 'vsic-2025'
  | 'trl'
  | 'ip-title'
  | 'transfer-form'
  | 'enterprise-size'
  | 'ocop-group'
  | 'ipc'
  | 'innovation-activity'
  | 'admin-unit';

/** How far a name or a rule was compared with its official text. */
export type Confidence = 'high' | 'medium' | 'low';

export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** [code, vi, en, parent code, index into sources, confidence, attributes] */
export type CodeRow = readonly [string, string, string, string | null, number, Confidence, Attributes?];

/** A list as its data module holds it. Dates are ISO days, inclusive; null means open or not looked up. */
export interface CodeListData {
  readonly scheme: Scheme;
  readonly version: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sources: readonly string[];
  readonly items: readonly CodeRow[];
}

/** One code of one version of a scheme: the three together are its key. */
export interface CodeEntry {
  scheme: Scheme;
  version: string;
  code: string;
  vi: string;
  en: string;
  parent: string | null;
  source: string;
  confidence: Confidence;
  /** What only this scheme has: `facet` of a transfer form, `band` of a TRL, `vsic2018` of a VSIC 2025 section ... */
  attributes?: Attributes;
}

/** An opened list: entries in the order of the source, with look-ups that cost one map access. */
export interface CodeList {
  readonly scheme: Scheme;
  readonly version: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly entries: readonly CodeEntry[];
  /** The entry of a code, or undefined. */
  find(code: string): CodeEntry | undefined;
  /** Direct children of a code; the top level for null. */
  children(code: string | null): readonly CodeEntry[];
  /** From the parent up to the top; empty for a top-level or unknown code. */
  ancestors(code: string): readonly CodeEntry[];
}

/** Opens a data module. Throws when a code appears twice or a parent is missing: such data must not ship. */
export function openList(data: CodeListData): CodeList {
  const byCode = new Map<string, CodeEntry>();
  const byParent = new Map<string | null, CodeEntry[]>();
  for (const row of data.items) {
    const entry = toEntry(data, row);
    if (byCode.has(entry.code)) throw new Error(`${data.scheme} ${data.version}: code ${entry.code} twice`);
    byCode.set(entry.code, entry);
    const siblings = byParent.get(entry.parent);
    if (siblings === undefined) byParent.set(entry.parent, [entry]);
    else siblings.push(entry);
  }
  for (const parent of byParent.keys()) {
    if (parent !== null && !byCode.has(parent))
      throw new Error(`${data.scheme} ${data.version}: no parent ${parent}`);
  }
  return {
    scheme: data.scheme,
    version: data.version,
    validFrom: data.validFrom,
    validTo: data.validTo,
    entries: [...byCode.values()],
    find: (code) => byCode.get(code),
    children: (code) => byParent.get(code) ?? [],
    ancestors: (code) => {
      const chain: CodeEntry[] = [];
      let at = byCode.get(code);
      while (at !== undefined && at.parent !== null) {
        at = byCode.get(at.parent);
        if (at === undefined || chain.includes(at)) break;
        chain.push(at);
      }
      return chain;
    },
  };
}

function toEntry(data: CodeListData, row: CodeRow): CodeEntry {
  const [code, vi, en, parent, source, confidence, attributes] = row;
  const entry: CodeEntry = {
    scheme: data.scheme,
    version: data.version,
    code,
    vi,
    en,
    parent,
    source: data.sources[source] ?? '',
    confidence,
  };
  if (attributes !== undefined) entry.attributes = attributes;
  return entry;
}
