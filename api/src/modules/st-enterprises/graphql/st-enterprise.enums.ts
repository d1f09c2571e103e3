import { enumOf } from '../../../platform/graphql/enum-of.js';
import {
  applicationKinds,
  applicationStates,
  appraisalModes,
  assessmentPurposes,
  assessmentVerdicts,
  cancellationReasons,
  certificateBases,
  certificateEventKinds,
  clockKinds,
  conditionOutcomes,
  countGroupings,
  countReadings,
  economicTypes,
  endReasons,
  enterpriseOrigins,
  resultKinds,
  territoryModes,
  withdrawalReasons,
} from '@caunoi/shared/st-enterprises/vocabulary';

export const CertificateBasisEnum = enumOf('StCertificateBasis', certificateBases);
export const CertificateEventEnum = enumOf('StCertificateEventKind', certificateEventKinds);
export const CertificateStatusEnum = enumOf('StCertificateStatus', [
  'not_issued',
  'in_force',
  'withdrawn',
  'cancelled',
]);
export const EndReasonEnum = enumOf('StCertificateEndReason', endReasons);
export const WithdrawalReasonEnum = enumOf('StWithdrawalReason', withdrawalReasons);
export const CancellationReasonEnum = enumOf('StCancellationReason', cancellationReasons);
export const EconomicTypeEnum = enumOf('EconomicType', economicTypes);
export const EnterpriseOriginEnum = enumOf('StEnterpriseOrigin', enterpriseOrigins);
export const ResultKindEnum = enumOf('StResultKind', resultKinds);
export const ConditionOutcomeEnum = enumOf('StConditionOutcome', conditionOutcomes);
export const AssessmentVerdictEnum = enumOf('StAssessmentVerdict', assessmentVerdicts);
export const AssessmentPurposeEnum = enumOf('StAssessmentPurpose', assessmentPurposes);
export const ApplicationKindEnum = enumOf('StApplicationKind', applicationKinds);
export const ApplicationStateEnum = enumOf('StApplicationState', applicationStates);
export const AppraisalModeEnum = enumOf('StAppraisalMode', appraisalModes);
export const ClockKindEnum = enumOf('StClockKind', clockKinds);
export const CountReadingEnum = enumOf('StCountReading', countReadings);
export const TerritoryModeEnum = enumOf('TerritoryMode', territoryModes);
export const CountGroupingEnum = enumOf('StCountGrouping', countGroupings);
