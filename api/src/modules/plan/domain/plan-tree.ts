import { PLAN_TASKS, type PlanTask } from '@caunoi/code-lists/data/plan-tasks';
import type { PlanItemKind, PlanRole } from '@caunoi/shared/plan/vocabulary';
import { lastDayOf } from './plan-standing.js';

export interface KnownItem {
  readonly code: string;
  readonly parent: string | null;
  readonly kind: PlanItemKind;
  readonly place: string;
  readonly textVi: string;
  readonly textEn: string;
  readonly deadline: string | null;
  readonly dueOn: string | null;
  /** The indicator that measures it. */
  readonly indicator: string | null;
  readonly actorsPrinted: readonly string[];
  readonly duties: readonly { readonly agency: string; readonly role: PlanRole }[];
}

/** The printed name of an actor of 2024 and its code; actors of no one agency ("sở, ngành") stay as printed. */
const agencyOf: Readonly<Record<string, string>> = {
  'UBND tỉnh': 'UBND_TINH',
  'Sở KH&CN': 'SO_KHCN',
  'Sở KH&ĐT': 'SO_KHDT',
  'Sở Tài chính': 'SO_TC',
  'Sở GD&ĐT': 'SO_GDDT',
  'Sở LĐ-TB&XH': 'SO_LDTBXH',
  'Sở Nội vụ': 'SO_NV',
  'Sở TT&TT': 'SO_TTTT',
  'Sở Ngoại vụ': 'SO_NGV',
  'UBND cấp huyện': 'UBND_HUYEN',
  'UBND huyện': 'UBND_HUYEN',
};

/** Headings of the plan, which numbers its parts twice: provisions are found by our codes. */
const parts: readonly { code: string; place: string; vi: string; en: string }[] = [
  { code: 'I', place: 'I', vi: 'Mục đích, yêu cầu', en: 'Purpose and requirements' },
  { code: 'II', place: 'II', vi: 'Mục tiêu', en: 'Objectives' },
  { code: 'III', place: 'III', vi: 'Nhiệm vụ, giải pháp', en: 'Tasks and solutions' },
  { code: 'KP', place: 'KINH PHÍ', vi: 'Kinh phí', en: 'Funding' },
  { code: 'TCTH', place: 'TCTH', vi: 'Tổ chức thực hiện', en: 'Organisation' },
];

/** The plan of April 2024 as a tree: parts, then provisions by their printed place; a list stands below its task. */
export function knownPlan(): KnownItem[] {
  const heads = parts.map((part): KnownItem => ({
    code: part.code,
    parent: null,
    kind: 'objective',
    place: part.place,
    textVi: part.vi,
    textEn: part.en,
    deadline: null,
    dueOn: null,
    indicator: null,
    actorsPrinted: [],
    duties: [],
  }));
  return [...heads, ...PLAN_TASKS.map(provision)];
}

function provision(task: PlanTask): KnownItem {
  const agencies = task.actors.flatMap((actor) => agencyOf[actor] ?? []);
  return {
    code: task.code,
    parent: parentOf(task),
    kind: task.kind,
    place: task.section,
    textVi: task.vi,
    textEn: task.en,
    deadline: task.deadline,
    dueOn: lastDayOf(task.deadline),
    indicator: task.kind === 'target' ? task.code : null,
    actorsPrinted: task.actors,
    // As printed: the first one named leads, the others co-operate.
    duties: agencies.map((agency, at) => ({ agency, role: at === 0 ? 'lead' : 'cooperate' })),
  };
}

function parentOf({ code, section }: PlanTask): string | null {
  const listed = /^(\d+\.\d+)[a-z]$/.exec(code)?.[1];
  if (listed !== undefined) return listed;
  return (
    parts.find(
      ({ place }) => section === place || section.startsWith(`${place}.`) || section.startsWith(`${place} `),
    )?.code ?? null
  );
}
