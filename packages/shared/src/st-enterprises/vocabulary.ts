/** The closed lists of words of the register of S&T enterprises, with what people read for each. */

interface Label {
  readonly vi: string;
  readonly en: string;
}

/** Under which decree a certificate was granted; the newest is the one in force. */
export const certificateBases = ['d80_2007', 'd13_2019', 'd268_2025'] as const;
export type CertificateBasis = (typeof certificateBases)[number];
export const certificateBasisLabels: Record<CertificateBasis, Label> = {
  d80_2007: { vi: 'Nghị định 80/2007/NĐ-CP', en: 'Decree 80/2007/NĐ-CP' },
  d13_2019: { vi: 'Nghị định 13/2019/NĐ-CP', en: 'Decree 13/2019/NĐ-CP' },
  d268_2025: { vi: 'Nghị định 268/2025/NĐ-CP', en: 'Decree 268/2025/NĐ-CP' },
};

/** What can happen to a certificate; `annulled` says that an entry was recorded in error. */
export const certificateEventKinds = [
  'issued',
  'amended',
  'reissued',
  'withdrawn',
  'cancelled',
  'annulled',
] as const;
export type CertificateEventKind = (typeof certificateEventKinds)[number];
export const certificateEventLabels: Record<CertificateEventKind, Label> = {
  issued: { vi: 'Cấp', en: 'Issued' },
  amended: { vi: 'Thay đổi nội dung', en: 'Amended' },
  reissued: { vi: 'Cấp lại', en: 'Re-issued' },
  withdrawn: { vi: 'Thu hồi', en: 'Withdrawn' },
  cancelled: { vi: 'Hủy bỏ hiệu lực', en: 'Cancelled' },
  annulled: { vi: 'Xóa bút toán ghi nhầm', en: 'Entry recorded in error' },
};

export const withdrawalReasons = [
  'dissolved',
  'bankrupt',
  'registration_revoked',
  'no_report_three_years',
  'rights_lost',
  'conditions_not_met_three_years',
  'not_recorded',
] as const;
export const cancellationReasons = ['infringement', 'forged_file'] as const;
export const endReasons = [...withdrawalReasons, ...cancellationReasons] as const;
export type EndReason = (typeof endReasons)[number];
export const endReasonLabels: Record<EndReason, Label> = {
  dissolved: { vi: 'Doanh nghiệp giải thể', en: 'The enterprise was dissolved' },
  bankrupt: { vi: 'Doanh nghiệp phá sản', en: 'The enterprise is bankrupt' },
  registration_revoked: {
    vi: 'Bị thu hồi đăng ký doanh nghiệp',
    en: 'Its business registration was revoked',
  },
  no_report_three_years: { vi: 'Không báo cáo 3 năm liên tiếp', en: 'No report three years running' },
  rights_lost: { vi: 'Mất quyền đối với kết quả KH&CN', en: 'It lost the rights to its S&T results' },
  conditions_not_met_three_years: {
    vi: 'Không đáp ứng điều kiện 3 năm liên tiếp',
    en: 'Conditions not met three years running',
  },
  not_recorded: { vi: 'Chưa ghi lý do (dữ liệu chuyển sang)', en: 'Reason not recorded (data taken over)' },
  infringement: { vi: 'Vi phạm quyền đối với kết quả KH&CN', en: 'Infringement of rights to S&T results' },
  forged_file: { vi: 'Hồ sơ giả mạo', en: 'Forged file' },
};

export const economicTypes = ['state', 'non_state', 'fdi'] as const;
export type EconomicType = (typeof economicTypes)[number];
export const economicTypeLabels: Record<EconomicType, Label> = {
  state: { vi: 'Nhà nước', en: 'State' },
  non_state: { vi: 'Ngoài nhà nước', en: 'Non-state' },
  fdi: { vi: 'Có vốn đầu tư nước ngoài', en: 'Foreign-invested' },
};

export const enterpriseOrigins = ['new', 'public_organisation', 'university', 'institute'] as const;
export type EnterpriseOrigin = (typeof enterpriseOrigins)[number];
export const enterpriseOriginLabels: Record<EnterpriseOrigin, Label> = {
  new: { vi: 'Thành lập mới', en: 'Newly founded' },
  public_organisation: {
    vi: 'Chuyển đổi từ tổ chức KH&CN công lập',
    en: 'Converted from a public S&T organisation',
  },
  university: { vi: 'Từ trường đại học', en: 'From a university' },
  institute: { vi: 'Từ viện nghiên cứu', en: 'From a research institute' },
};

/** Kinds of S&T results that a product may come from. */
export const resultKinds = [
  'patent',
  'utility_solution',
  'industrial_design',
  'layout_design',
  'computer_program',
  'new_variety',
  'technical_advance',
  'accepted_research_result',
  'registered_transfer',
] as const;
export type ResultKind = (typeof resultKinds)[number];

export const conditionOutcomes = ['met', 'not_met', 'missing'] as const;
export type ConditionOutcome = (typeof conditionOutcomes)[number];
export const assessmentVerdicts = ['met', 'not_met', 'incomplete'] as const;
export type AssessmentVerdict = (typeof assessmentVerdicts)[number];
export const assessmentPurposes = ['application', 'recheck', 'desk'] as const;
export type AssessmentPurpose = (typeof assessmentPurposes)[number];

export const applicationKinds = ['issue', 'change', 'reissue'] as const;
export type ApplicationKind = (typeof applicationKinds)[number];
export const applicationStates = ['submitted', 'returned', 'valid', 'granted', 'refused'] as const;
export type ApplicationState = (typeof applicationStates)[number];
export const applicationStateLabels: Record<ApplicationState, Label> = {
  submitted: { vi: 'Chờ kiểm tra hồ sơ', en: 'Waiting for the completeness check' },
  returned: { vi: 'Trả lại để bổ sung', en: 'Returned to be completed' },
  valid: { vi: 'Hồ sơ hợp lệ, đang thẩm định', en: 'File valid, under appraisal' },
  granted: { vi: 'Đã cấp', en: 'Granted' },
  refused: { vi: 'Từ chối', en: 'Refused' },
};
export const appraisalModes = ['own', 'expert', 'council'] as const;
export type AppraisalMode = (typeof appraisalModes)[number];

export const clockKinds = [
  'completeness',
  'decision',
  'change_decision',
  'notify_ministry',
  'recheck',
  'publication',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** Certificates in force, or all that meet the criteria with or without one. */
export const countReadings = ['certified', 'meets_criteria'] as const;
export type CountReading = (typeof countReadings)[number];
export const countReadingLabels: Record<CountReading, Label> = {
  certified: { vi: 'Có giấy chứng nhận còn hiệu lực', en: 'Holding a certificate in force' },
  meets_criteria: {
    vi: 'Đạt tiêu chí (có hoặc chưa có giấy)',
    en: 'Meeting the criteria (certified or not)',
  },
};

/** The territory of the province today, or the one it had on the day that is asked about. */
export const territoryModes = ['today', 'of_that_date'] as const;
export type TerritoryMode = (typeof territoryModes)[number];

export const countGroupings = [
  'province',
  'commune',
  'industry',
  'size',
  'economic_type',
  'origin',
  'legal_basis',
] as const;
export type CountGrouping = (typeof countGroupings)[number];
