import { Field, ID, InputType } from '@nestjs/graphql';
import type { Language } from '@caunoi/shared/vocabulary';
import type { OrganisationRole } from '../../../platform/auth/actor.js';
import { LanguageEnum } from '../../../platform/graphql/enums.js';
import { OrganisationRoleEnum } from './account.types.js';

@InputType()
export class SignInInput {
  @Field()
  email!: string;
  @Field()
  password!: string;
}

@InputType()
export class RegisterInput {
  @Field()
  email!: string;
  @Field()
  fullName!: string;
  @Field(() => LanguageEnum, { defaultValue: 'vi' })
  locale!: Language;
}

@InputType({ description: 'A link’s token and the password that its reader chose.' })
export class TokenAndPasswordInput {
  @Field()
  token!: string;
  @Field()
  password!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field({ description: 'Empty for an account that has no password yet.' })
  currentPassword!: string;
  @Field()
  newPassword!: string;
}

@InputType()
export class ProfileInput {
  @Field()
  fullName!: string;
  @Field(() => LanguageEnum)
  locale!: Language;
}

@InputType()
export class FirstAdministratorInput extends RegisterInput {
  @Field()
  token!: string;
  @Field()
  password!: string;
}

@InputType()
export class InviteInput {
  @Field(() => ID)
  organisationId!: string;
  @Field()
  email!: string;
  @Field(() => [OrganisationRoleEnum])
  roles!: OrganisationRole[];
}

@InputType()
export class NewcomerInput {
  @Field()
  token!: string;
  @Field()
  fullName!: string;
  @Field()
  password!: string;
  @Field(() => LanguageEnum, { defaultValue: 'vi' })
  locale!: Language;
}
