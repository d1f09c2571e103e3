/** Why the owner of a need or an offer says no to a match. */
export const declineReasons = [
  'too_early',
  'benefit_unclear',
  'wrong_scale',
  'price',
  'already_solved',
  'not_my_field',
  'description_unclear',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

export const declineReasonLabels: Record<DeclineReason, { vi: string; en: string }> = {
  too_early: { vi: 'Công nghệ còn sớm, chưa dùng được ngay', en: 'Too early, not ready for use' },
  benefit_unclear: { vi: 'Chưa rõ lợi ích', en: 'The benefit is unclear' },
  wrong_scale: { vi: 'Quy mô không hợp', en: 'The scale does not fit' },
  price: { vi: 'Giá không hợp', en: 'The price does not fit' },
  already_solved: { vi: 'Việc này đã có cách giải quyết', en: 'This has been solved already' },
  not_my_field: { vi: 'Không đúng việc chúng tôi làm', en: 'Not what we do' },
  description_unclear: { vi: 'Mô tả chưa rõ', en: 'The description is unclear' },
  other: { vi: 'Lý do khác', en: 'Another reason' },
};

export const matchSides = ['need', 'target'] as const;
export const matchVerdicts = ['helpful', 'declined'] as const;
export type MatchVerdict = (typeof matchVerdicts)[number];
