import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../platform/database/database.js';
import { OrganisationCrowd } from '../../organisations/organisations.public.js';
import { identifyingIn, type Identifying } from '../domain/identifying.js';

/** With fewer of its kind around, an organisation is guessed from industry and place alone. */
const crowd = 5;

export interface AnonymityQuestion {
  text: string;
  organisationId: string | null;
  industryCode: string | null;
  place: string | null;
}

export interface AnonymityAnswer {
  identifying: Identifying[];
  /** How many organisations share industry and place, when they are too few; null when enough. */
  fewOrganisations: number | null;
}

/** What in an anonymous need may give its owner away. */
@Injectable()
export class AnonymityWarnings {
  constructor(private readonly organisations: OrganisationCrowd) {}

  async of(reader: Reader, question: AnonymityQuestion): Promise<AnonymityAnswer> {
    const { own, others } = await this.organisations.namesIn(reader, question.text, question.organisationId);
    const alike = await this.organisations.alike(reader, question);
    return {
      identifying: identifyingIn(question.text, others, own),
      fewOrganisations: alike !== null && alike < crowd ? alike : null,
    };
  }
}
