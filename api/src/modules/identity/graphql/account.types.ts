import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Language } from '@caunoi/shared/vocabulary';
import {
  organisationRoles,
  platformRoles,
  roles,
  type OrganisationRole,
  type Role,
} from '../../../platform/auth/actor.js';
import { LanguageEnum } from '../../../platform/graphql/enums.js';

const upper = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));

export const RoleEnum = upper(roles);
registerEnumType(RoleEnum, { name: 'Role' });

export const OrganisationRoleEnum = upper(organisationRoles);
registerEnumType(OrganisationRoleEnum, { name: 'OrganisationRole' });

export const PlatformRoleEnum = upper(platformRoles);
registerEnumType(PlatformRoleEnum, { name: 'PlatformRole' });

export const SecondFactorWayEnum = upper(['totp', 'passkey', 'recovery_code']);
registerEnumType(SecondFactorWayEnum, { name: 'SecondFactorWay' });

export const SignInMethodEnum = upper(['password', 'passkey', 'oidc', 'link']);
registerEnumType(SignInMethodEnum, { name: 'SignInMethod' });

@ObjectType({ description: 'A person in an organisation.' })
export class MyMembership {
  @Field(() => ID)
  organisationId!: string;
  @Field()
  organisationName!: string;
  @Field(() => [OrganisationRoleEnum])
  roles!: OrganisationRole[];
}

@ObjectType({ description: 'One’s own account.' })
export class Me {
  @Field(() => ID)
  id!: string;
  @Field()
  fullName!: string;
  @Field()
  email!: string;
  @Field(() => LanguageEnum)
  locale!: Language;
  @Field(() => [RoleEnum], { description: 'What one may act as now.' })
  roles!: readonly Role[];
  @Field(() => [PlatformRoleEnum], { description: 'Roles that wait for the second factor.' })
  waitingRoles!: readonly Role[];
  @Field(() => [MyMembership])
  memberships!: MyMembership[];
  @Field({ description: 'The second factor was shown in this session.' })
  secondFactor!: boolean;
  @Field()
  hasPassword!: boolean;
  @Field({ description: 'An authenticator app is set up.' })
  hasTotp!: boolean;
  @Field(() => Int)
  passkeyCount!: number;
  @Field(() => Int)
  recoveryCodesLeft!: number;
  @Field({ description: 'A fictional person of the demonstration province.' })
  demo!: boolean;
}

@ObjectType()
export class MySession {
  @Field(() => ID)
  id!: string;
  @Field({ description: 'Browser and system.' })
  device!: string;
  @Field({ description: 'The network it was opened from, shortened; empty when unknown.' })
  network!: string;
  @Field(() => SignInMethodEnum)
  method!: string;
  @Field()
  secondFactor!: boolean;
  @Field(() => Date)
  startedAt!: Date;
  @Field(() => Date)
  lastSeenAt!: Date;
  @Field({ description: 'The session that asks.' })
  current!: boolean;
}

@ObjectType()
export class SignInResult {
  @Field(() => [SecondFactorWayEnum], {
    description: 'Ways to show the second factor that is due; empty when this person is signed in.',
  })
  secondFactorDue!: readonly string[];
  @Field(() => Me, { nullable: true, description: 'Null while the second factor is due.' })
  me!: Me | null;
}
