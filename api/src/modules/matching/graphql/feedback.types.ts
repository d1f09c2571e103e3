import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  declineReasons,
  matchSides,
  matchVerdicts,
  type DeclineReason,
  type MatchVerdict,
} from '@caunoi/shared/matching/feedback-vocabulary';
import type { MatchSide } from '../domain/stored-match.js';

const upper = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const DeclineReasonEnum = upper(declineReasons);
registerEnumType(DeclineReasonEnum, { name: 'DeclineReason' });
export const MatchSideEnum = upper(matchSides);
registerEnumType(MatchSideEnum, { name: 'MatchSide' });
export const MatchVerdictEnum = upper(matchVerdicts);
registerEnumType(MatchVerdictEnum, { name: 'MatchVerdict' });

@InputType({ description: 'A pair, and for whose side one speaks.' })
export class MatchPairInput {
  @Field(() => ID)
  needId!: string;
  @Field(() => ID, { description: 'The offer, expert or laboratory.' })
  targetId!: string;
  @Field(() => MatchSideEnum)
  side!: MatchSide;
}

@InputType()
export class MatchFeedbackInput extends MatchPairInput {
  @Field(() => MatchVerdictEnum)
  verdict!: MatchVerdict;
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Needed to decline.' })
  reason?: DeclineReason | null;
  @Field(() => String, { nullable: true })
  note?: string | null;
}

@ObjectType({ description: 'What the owner of this side said of the match.' })
export class MatchFeedbackType {
  @Field(() => MatchVerdictEnum)
  verdict!: MatchVerdict;
  @Field(() => DeclineReasonEnum, { nullable: true })
  reason!: DeclineReason | null;
}
