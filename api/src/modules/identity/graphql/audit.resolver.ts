import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { limits } from '@caunoi/shared/limits';
import { HasRole } from '../../../platform/auth/access.decorator.js';
import { parseId } from '../../../platform/validation/parse.js';
import { ReadAudit } from '../use-cases/read-audit.js';

@ObjectType({
  description:
    'One thing that somebody did. Records are only ever added, each bound to the one before by its hash.',
})
export class AuditRecordEntry {
  @Field(() => Int)
  number!: number;
  @Field(() => Date)
  at!: Date;
  @Field({ description: 'user or system' })
  actorKind!: string;
  @Field(() => ID, { nullable: true })
  actorId!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of today.' })
  actorName!: string | null;
  @Field({ description: 'Such as session.opened.' })
  action!: string;
  @Field()
  subjectKind!: string;
  @Field(() => ID, { nullable: true })
  subjectId!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of today, where the subject is a person.' })
  subjectName!: string | null;
  @Field({ description: 'Ids, codes and numbers, as JSON.' })
  facts!: string;
}

@ArgsType()
export class AuditArgs {
  @Field(() => Int, { defaultValue: limits.defaultPageSize })
  first!: number;
  @Field(() => Int, { nullable: true, description: 'Records before this number; the newest without it.' })
  before?: number | null;
  @Field(() => ID, { nullable: true })
  actorId?: string | null;
  @Field(() => ID, { nullable: true })
  subjectId?: string | null;
  @Field(() => String, { nullable: true, description: 'The beginning of the action, such as session.' })
  action?: string | null;
  @Field(() => Date, { nullable: true })
  from?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Up to, and without.' })
  to?: Date | null;
}

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: ReadAudit) {}

  @HasRole('auditor', 'administrator')
  @Query(() => [AuditRecordEntry], { description: 'Newest first.' })
  async auditRecords(@Args() args: AuditArgs): Promise<AuditRecordEntry[]> {
    const actorId = args.actorId === null || args.actorId === undefined ? null : parseId(args.actorId);
    const rows = await this.audit.page({ ...args, actorId });
    return rows.map((row) => ({
      number: row.seq,
      at: row.at,
      actorKind: row.actor_kind,
      actorId: row.actor_id,
      actorName: row.actor_name,
      action: row.action,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      subjectName: row.subject_name,
      facts: JSON.stringify(row.facts),
    }));
  }
}
