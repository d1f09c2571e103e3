/** What people can choose how to hear of. */
export const topics = [
  'introductions',
  'answers',
  'desk',
  'deals',
  'messages',
  'listings',
  'alerts',
] as const;
export type Topic = (typeof topics)[number];

interface Words {
  readonly vi: string;
  readonly en: string;
}
interface Kind extends Words {
  readonly topic: Topic;
  /** The page that shows what happened; `{id}` is the subject's. */
  readonly path: string;
}

/**
 * Everything that is told, in words that give nothing away: no names, no titles, no texts of others. Who wants to know more
 * signs in and looks.
 */
export const notificationKinds = {
  'introduction.asked': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Có đề nghị kết nối đang chờ bạn trả lời.',
    en: 'A request for an introduction waits for your answer.',
  },
  'introduction.passed': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Cán bộ tư vấn đã chuyển đề nghị kết nối của bạn cho bên kia.',
    en: 'The adviser has passed your request for an introduction on.',
  },
  'introduction.refused': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Cán bộ tư vấn không chuyển đề nghị kết nối của bạn và đã ghi lý do.',
    en: 'The adviser has not passed your request for an introduction on, and says why.',
  },
  'introduction.introduced': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Hai bên đã đồng ý kết nối. Bạn có thể xem thông tin liên hệ.',
    en: 'Both sides have agreed. You can now see whom to talk to.',
  },
  'introduction.declined': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Một đề nghị kết nối không được nhận lời.',
    en: 'A request for an introduction was declined.',
  },
  'introduction.withdrawn': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Một đề nghị kết nối đã được rút lại.',
    en: 'A request for an introduction was withdrawn.',
  },
  'introduction.expired': {
    topic: 'introductions',
    path: '/introductions/{id}',
    vi: 'Một đề nghị kết nối đã hết hạn vì chưa có câu trả lời.',
    en: 'A request for an introduction ran out without an answer.',
  },
  'introduction.message': {
    topic: 'messages',
    path: '/introductions/{id}',
    vi: 'Bạn có tin nhắn mới trong một kết nối.',
    en: 'There is a new message in one of your introductions.',
  },
  'introduction.to_screen': {
    topic: 'desk',
    path: '/desk/introductions',
    vi: 'Có đề nghị kết nối về một nhu cầu ẩn danh cần xem trước.',
    en: 'A request about an anonymous need waits to be screened.',
  },
  'listing.confirm': {
    topic: 'listings',
    path: '/my/needs',
    vi: 'Tin của bạn còn đúng không? Hãy xác nhận bằng một lần bấm.',
    en: 'Does your listing still hold? Confirm it in one tap.',
  },
  'answer.given': {
    topic: 'answers',
    path: '/needs/{id}',
    vi: 'Nhu cầu của bạn đã có câu trả lời của cán bộ tư vấn.',
    en: 'The adviser has answered your need.',
  },
  'answer.overdue': {
    topic: 'desk',
    path: '/desk',
    vi: 'Có nhu cầu đã quá hạn trả lời.',
    en: 'Answers to needs are overdue.',
  },
} as const satisfies Record<string, Kind>;
export type NotificationKind = keyof typeof notificationKinds;

const known: Readonly<Record<string, Kind>> = notificationKinds;

/** The words and the page of a stored kind; one that is not known any more stands for itself and leads home. */
export function told(
  kind: string,
  subjectId: string | null,
  path: string | null = null,
): Words & { path: string } {
  const found = known[kind];
  if (!found) return { vi: kind, en: kind, path: '/' };
  return { vi: found.vi, en: found.en, path: path ?? found.path.replace('{id}', subjectId ?? '') };
}
