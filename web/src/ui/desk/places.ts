import type { LinkProps } from '@tanstack/react-router';
import type { ViewerQuery } from '../../graphql/generated/graphql.js';
import type { IconName } from '../Icon.js';

export type Person = NonNullable<ViewerQuery['viewer']>;
export type PersonRole = Person['roles'][number];

export interface Place {
  to: NonNullable<LinkProps['to']>;
  /** Key of its name under `place` in the common words. */
  name: string;
  icon: IconName;
  group: 'mine' | 'desk' | 'account';
  /** The platform roles that work there; everybody signed in when it says none. */
  roles?: readonly PersonRole[];
}

const advisers = ['ADVISER', 'PROVINCE_OFFICER', 'ADMINISTRATOR'] as const;

/** Every page of the signed-in part that stands in its menu, in the menu's order. A feature adds its line here. */
export const places: readonly Place[] = [
  { to: '/my', name: 'mine', icon: 'check', group: 'mine' },
  { to: '/desk', name: 'desk', icon: 'clock', group: 'desk', roles: advisers },
  { to: '/my/needs', name: 'myNeeds', icon: 'need', group: 'mine' },
  { to: '/my/offers', name: 'myOffers', icon: 'offer', group: 'mine' },
  { to: '/my/introductions', name: 'myIntroductions', icon: 'people', group: 'mine' },
  {
    to: '/desk/introductions',
    name: 'deskIntroductions',
    icon: 'people',
    group: 'desk',
    roles: advisers,
  },
  { to: '/desk/review', name: 'review', icon: 'check', group: 'desk', roles: advisers },
  {
    to: '/desk/confidentiality',
    name: 'newUndertaking',
    icon: 'alert',
    group: 'desk',
    roles: ['ADMINISTRATOR'],
  },
  { to: '/my/organisations', name: 'myOrganisations', icon: 'organisation', group: 'mine' },
  { to: '/desk/organisations', name: 'deskOrganisations', icon: 'verified', group: 'desk', roles: advisers },
  { to: '/desk/radar', name: 'deskRadar', icon: 'need', group: 'desk', roles: advisers },
  { to: '/desk/thesaurus', name: 'deskThesaurus', icon: 'search', group: 'desk', roles: advisers },
  {
    to: '/desk/personal-data',
    name: 'personalData',
    icon: 'lock',
    group: 'desk',
    roles: ['PROVINCE_OFFICER', 'ADMINISTRATOR'],
  },
  { to: '/desk/news', name: 'deskNews', icon: 'news', group: 'desk', roles: advisers },
  {
    to: '/administration/users',
    name: 'users',
    icon: 'people',
    group: 'desk',
    roles: ['ADMINISTRATOR', 'AUDITOR'],
  },
  {
    to: '/administration/audit',
    name: 'audit',
    icon: 'log',
    group: 'desk',
    roles: ['ADMINISTRATOR', 'AUDITOR'],
  },
  { to: '/administration/mails', name: 'mails', icon: 'mail', group: 'desk', roles: ['ADMINISTRATOR'] },
  { to: '/account', name: 'profile', icon: 'expert', group: 'account' },
  { to: '/account/security', name: 'security', icon: 'lock', group: 'account' },
  { to: '/account/privacy', name: 'privacy', icon: 'lock', group: 'account' },
  { to: '/account/sessions', name: 'sessions', icon: 'device', group: 'account' },
];

/** The places this person may work at. The api decides for itself; this only keeps doors out of sight that would not open. */
export const placesOf = (person: Person): Place[] =>
  places.filter(({ roles }) => roles === undefined || mayWorkAs(person, roles));

/** True when the person has one of the roles in name and may use none of them before the second factor is set up. */
export const waitsForSecondFactor = (person: Person, roles: readonly PersonRole[]): boolean =>
  mayWorkAs(person, roles) && !roles.some((role) => person.roles.includes(role));

/** True when the person has one of the roles, also while it waits for the second factor. */
export const mayWorkAs = (person: Person, roles: readonly PersonRole[]): boolean =>
  roles.some(
    (role) => person.roles.includes(role) || person.waitingRoles.some((waiting) => waiting === role),
  );
