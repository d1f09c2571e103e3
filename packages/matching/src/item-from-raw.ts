import type { MatchItem, MatchKind, Range } from './item.js';

/** Which list a raw record comes from; it decides the kind where the record does not say. */
export type RawSource = 'need' | 'offer' | 'expert' | 'lab';

/** Something about a record that its sender should know: an unknown field, or a value that could not be read. */
export interface RawNote {
  id: string;
  field: string;
  reason: 'unknown_field' | 'unreadable_value';
}

export interface RawResult {
  /** Null when the record has no id or no text at all. */
  item: MatchItem | null;
  notes: RawNote[];
}

type Raw = Readonly<Record<string, unknown>>;

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  id: ['id', 'externalId'],
  kind: ['kind', 'type'],
  lang: ['lang', 'language'],
  title: ['title', 'titleVi', 'titleEn'],
  text: ['summary', 'description', 'text', 'abstract', 'bio', 'solution', 'problem'],
  body: ['body', 'details', 'content'],
  keywords: ['keywords', 'tags'],
  fields: ['fieldOfScience', 'fieldsOfScience', 'fields', 'fieldCodes'],
  industries: ['industryVsic', 'industries', 'vsic'],
  trl: ['trl'],
  trlMin: ['trlMin', 'minTrl'],
  price: ['priceVnd', 'price'],
  budget: ['budgetVnd', 'budget'],
  region: ['region', 'location', 'province', 'address'],
  ipStatus: ['ipStatus'],
  transferOffered: ['transferForms', 'transferOffered'],
  transferWanted: ['transferWanted', 'transferFormsWanted'],
  languages: ['languages'],
  organisationId: ['organisationId', 'org', 'orgId'],
  organisationType: ['orgType', 'organisationType'],
  deadline: ['deadline', 'deadlineMonths'],
  publishedAt: ['publishedAt', 'createdAt'],
  verifiedAt: ['verifiedAt'],
  remote: ['remote'],
  name: ['name', 'degree'],
  accreditations: ['accreditations'],
  lab: ['equipment', 'tests'],
  ignored: ['confidentiality', 'status', 'visibility'],
};
const KNOWN = new Set(Object.values(ALIASES).flat());

const KINDS: ReadonlySet<string> = new Set([
  'technology',
  'equipment',
  'software',
  'research_result',
  'patent',
  'testing_service',
  'service',
  'expertise',
]);

/**
 * Reads one raw record. Every field but the id and one text is optional; aliases are accepted, unknown fields and unreadable
 * values are reported and left out. Never throws.
 */
export function itemFromRaw(raw: unknown, source: RawSource): RawResult {
  const notes: RawNote[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { item: null, notes };
  const r = raw as Raw;
  const id = text(first(r, 'id'));
  if (id === undefined) return { item: null, notes };
  for (const field of Object.keys(r))
    if (!KNOWN.has(field)) notes.push({ id, field, reason: 'unknown_field' });
  const unreadable = (field: string): undefined => {
    notes.push({ id, field, reason: 'unreadable_value' });
    return undefined;
  };
  const item: MatchItem = { id, kind: kindOf(r, source) };
  const lang = text(first(r, 'lang'));
  if (lang === 'vi' || lang === 'en') item.lang = lang;
  assign(item, 'title', source === 'lab' ? text(r.title ?? r.name) : text(first(r, 'title')));
  const texts = ALIASES.text!.map((k) => text(r[k])).filter((x): x is string => x !== undefined);
  assign(item, 'summary', texts[0]);
  assign(item, 'body', [...texts.slice(1), text(first(r, 'body'))].filter(Boolean).join('\n') || undefined);
  assign(item, 'keywords', list(first(r, 'keywords')));
  assign(item, 'fields', list(first(r, 'fields')));
  assign(item, 'industries', list(first(r, 'industries')));
  assign(item, 'trl', level(r.trl) ?? (r.trl == null ? undefined : unreadable('trl')));
  assign(
    item,
    'trlMin',
    level(first(r, 'trlMin')) ?? (first(r, 'trlMin') == null ? undefined : unreadable('trlMin')),
  );
  assign(
    item,
    'price',
    range(first(r, 'price')) ?? (first(r, 'price') == null ? undefined : unreadable('priceVnd')),
  );
  assign(
    item,
    'budget',
    budget(first(r, 'budget')) ?? (first(r, 'budget') == null ? undefined : unreadable('budgetVnd')),
  );
  assign(item, 'region', text(first(r, 'region')));
  assign(item, 'ipStatus', text(r.ipStatus));
  assign(item, 'transferOffered', list(first(r, 'transferOffered')));
  assign(item, 'transferWanted', list(first(r, 'transferWanted')));
  assign(item, 'languages', list(r.languages));
  assign(item, 'organisationId', text(first(r, 'organisationId')));
  assign(item, 'organisationType', text(first(r, 'organisationType')));
  assign(item, 'publishedAt', text(first(r, 'publishedAt')));
  assign(item, 'verifiedAt', text(r.verifiedAt));
  assign(item, 'deadline', text(r.deadline));
  assign(item, 'accreditations', list(r.accreditations));
  if (r.remote === true) item.remote = true;
  if (source === 'expert') assign(item, 'name', text(r.name));
  if (source === 'lab') addLabText(item, r);
  const hasText = [item.title, item.summary, item.body, item.keywords?.join('')].some(
    (t) => t !== undefined && t !== '',
  );
  return { item: hasText ? item : null, notes };
}

function assign<K extends keyof MatchItem>(item: MatchItem, key: K, value: MatchItem[K] | undefined): void {
  if (value !== undefined) item[key] = value;
}

function kindOf(r: Raw, source: RawSource): MatchKind {
  if (source !== 'offer') return source;
  const kind = text(first(r, 'kind'));
  return kind !== undefined && KINDS.has(kind) ? (kind as MatchKind) : 'technology';
}

// Tests are what a laboratory sells; equipment says how.
function addLabText(item: MatchItem, r: Raw): void {
  const tests = records(r.tests);
  const equipment = records(r.equipment);
  const names = tests
    .map((t) => [text(t.name), text(t.matrix)].filter(Boolean).join(', '))
    .filter((x) => x !== '');
  if (names.length > 0) item.keywords = [...(item.keywords ?? []), ...names];
  const lines = [
    ...equipment.map((e) => [text(e.name), text(e.purpose)].filter(Boolean).join(': ')),
    ...tests.map((t) => [text(t.method), text(t.standard)].filter(Boolean).join('; ')),
  ].filter((x) => x !== '');
  const body = [item.body, ...lines].filter(Boolean).join('\n');
  if (body !== '') item.body = body;
}

function records(value: unknown): Raw[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((x): Raw | null =>
      typeof x === 'string' ? { name: x } : typeof x === 'object' && x !== null ? (x as Raw) : null,
    )
    .filter((x): x is Raw => x !== null);
}

function first(r: Raw, name: string): unknown {
  for (const key of ALIASES[name]!) if (r[key] !== undefined && r[key] !== null) return r[key];
  return undefined;
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const clean = value.normalize('NFC').trim();
  return clean === '' ? undefined : clean;
}

function list(value: unknown): string[] | undefined {
  const values: unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/[;,|]/)
      : [value];
  const out = values.map(text).filter((x): x is string => x !== undefined);
  return out.length > 0 ? out : undefined;
}

function numeric(value: unknown): number | undefined {
  const n = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof n === 'number' && Number.isFinite(n) && n >= 0 ? n : undefined;
}

function level(value: unknown): number | undefined {
  const n = numeric(value);
  return n !== undefined && n >= 1 && n <= 9 ? n : undefined;
}

function range(value: unknown): Range | undefined {
  if (typeof value !== 'object' || value === null) {
    const n = numeric(value);
    return n === undefined ? undefined : { min: n, max: n };
  }
  const r = value as Raw;
  const min = numeric(r.min);
  const max = numeric(r.max);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

// One number is the most that can be spent.
function budget(value: unknown): Range | undefined {
  const n = numeric(value);
  return n === undefined ? range(value) : { max: n };
}
