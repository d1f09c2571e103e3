import { Injectable } from '@nestjs/common';
import type { Reader } from '../../../platform/database/database.js';
import { AttachFile } from '../../files/files.public.js';
import { OrganisationCrowd } from '../../organisations/organisations.public.js';
import { AppError } from '../../../platform/errors/app-error.js';
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
  constructor(
    private readonly organisations: OrganisationCrowd,
    private readonly files: AttachFile,
  ) {}

  async of(reader: Reader, question: AnonymityQuestion): Promise<AnonymityAnswer> {
    const { own, others } = await this.organisations.namesIn(reader, question.text, question.organisationId);
    const alike = await this.organisations.alike(reader, question);
    return {
      identifying: identifyingIn(question.text, others, own),
      fewOrganisations: alike !== null && alike < crowd ? alike : null,
    };
  }

  /**
   * Throws WARNINGS_NOT_READ where a text that others are about to read may give its owner away. `before` is what they read
   * already: only what it did not give away yet counts.
   */
  async refuseUnread(reader: Reader, now: AnonymousText, before?: AnonymousText): Promise<void> {
    const [found, known] = [
      await this.of(reader, questionOf(now)),
      before ? await this.of(reader, questionOf(before)) : undefined,
    ];
    const told = new Set(known?.identifying.map(({ kind, text }) => `${kind} ${text}`));
    const kinds = found.identifying
      .filter(({ kind, text }) => !told.has(`${kind} ${text}`))
      .map(({ kind }): string => kind);
    if (found.fewOrganisations !== null && (known === undefined || known.fewOrganisations === null))
      kinds.push('few_organisations');
    // Attaching a file to what is anonymous already asks by itself.
    if (before === undefined && (await this.fileNames(reader, now.id))) kinds.push('file_metadata');
    if (kinds.length > 0) throw new AppError('WARNINGS_NOT_READ', { kinds: [...new Set(kinds)] });
  }

  private async fileNames(reader: Reader, needId: string): Promise<boolean> {
    const files = await this.files.of('need', [needId], reader);
    return files.some(({ notes }) => notes.includes('author_may_remain'));
  }
}

/** As much of an anonymous need as its warnings ask for. */
export interface AnonymousText {
  readonly id: string;
  readonly text: string;
  readonly organisation_id: string | null;
  readonly industry_code: string | null;
  readonly region: string | null;
}

const questionOf = (listing: AnonymousText): AnonymityQuestion => ({
  text: listing.text,
  organisationId: listing.organisation_id,
  industryCode: listing.industry_code,
  place: listing.region,
});
