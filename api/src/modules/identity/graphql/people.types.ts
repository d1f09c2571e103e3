import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { OrganisationRole, PlatformRole } from '../../../platform/auth/actor.js';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { MyMembership, OrganisationRoleEnum, PlatformRoleEnum } from './account.types.js';

@ObjectType({ description: 'A person as the people of the same organisation see them.' })
export class OrganisationPerson {
  @Field(() => ID)
  userId!: string;
  @Field()
  fullName!: string;
  @Field()
  email!: string;
  @Field(() => [OrganisationRoleEnum])
  roles!: OrganisationRole[];
  @Field(() => Date)
  joinedAt!: Date;
}

@ObjectType('Invitation')
export class InvitationType {
  @Field(() => ID)
  id!: string;
  @Field(() => ID)
  organisationId!: string;
  @Field()
  organisationName!: string;
  @Field()
  email!: string;
  @Field(() => [OrganisationRoleEnum])
  roles!: OrganisationRole[];
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => Date)
  expiresAt!: Date;
}

@ObjectType({ description: 'What an invitation says to whoever holds its link.' })
export class InvitationLook {
  @Field(() => ID)
  organisationId!: string;
  @Field()
  organisationName!: string;
  @Field()
  email!: string;
  @Field(() => [OrganisationRoleEnum])
  roles!: OrganisationRole[];
  @Field({ description: 'Sign in to accept; otherwise an account is made with it.' })
  hasAccount!: boolean;
}

@ObjectType('User', { description: 'An account as administrators see it.' })
export class UserType {
  @Field(() => ID)
  id!: string;
  @Field()
  fullName!: string;
  @Field()
  email!: string;
  @Field(() => [PlatformRoleEnum])
  platformRoles!: PlatformRole[];
  @Field()
  hasSecondFactor!: boolean;
  @Field()
  demo!: boolean;
  @Field(() => Date, { nullable: true })
  disabledAt!: Date | null;
  @Field(() => Date)
  createdAt!: Date;
  @Field(() => [MyMembership])
  memberships!: MyMembership[];
}

export const UserConnection = connectionOf(UserType, 'User');
