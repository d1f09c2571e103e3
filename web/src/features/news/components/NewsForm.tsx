import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NewsKind, SaveNewsDocument } from '../../../graphql/generated/graphql.js';
import { Button, buttonClass } from '../../../ui/Button.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { Actions, Form } from '../../../ui/form/Form.js';
import { SelectField } from '../../../ui/form/SelectField.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { TextField } from '../../../ui/form/TextField.js';
import { useSubmit } from '../../../ui/form/use-submit.js';
import type { DeskPiece } from '../NewsDeskPage.js';
import { newsKinds } from '../news-search.js';

/** One piece as it is written; saving keeps it a draft, or changes what is published. */
export function NewsForm({ piece, onDone }: { piece: DeskPiece | undefined; onDone: () => void }) {
  const { t } = useTranslation('news');
  const common = useTranslation().t;
  const { submit, busy, error, problemOf } = useSubmit(SaveNewsDocument);
  const [kind, setKind] = useState<NewsKind>(piece?.newsKind ?? 'NEWS');
  const [language, setLanguage] = useState(piece?.language ?? 'vi');
  const [words, setWords] = useState({
    title: piece?.title ?? '',
    summary: piece?.summary ?? '',
    body: piece?.body ?? '',
    place: piece?.place ?? '',
    startsOn: piece?.startsOn ?? '',
    endsOn: piece?.endsOn ?? '',
  });
  const field = (name: keyof typeof words) => ({
    value: words[name],
    onValue: (value: string) => setWords({ ...words, [name]: value }),
    problem: problemOf(name),
  });
  const save = async (): Promise<void> => {
    const done = await submit({
      input: {
        ...(piece === undefined ? {} : { id: piece.id, revision: piece.revision }),
        kind,
        language,
        ...words,
        startsOn: words.startsOn || null,
        endsOn: words.endsOn || null,
      },
    });
    if (done !== undefined) onDone();
  };
  return (
    <Form onSubmit={() => void save()} busy={busy} error={error}>
      <ChoiceField
        label={t('kindField')}
        value={kind}
        onValue={setKind}
        choices={newsKinds.map((one) => ({
          value: one,
          label: t(`kind.${one}`),
          hint: t(`kindHint.${one}`),
        }))}
      />
      <TextField label={t('titleField')} maxLength={200} {...field('title')} />
      <TextArea
        label={t('summaryField')}
        hint={t('summaryHint')}
        maxLength={500}
        rows={3}
        {...field('summary')}
      />
      <TextArea label={t('bodyField')} optional rows={8} maxLength={10_000} {...field('body')} />
      {kind !== 'NEWS' && (
        <>
          {kind === 'EVENT' && <TextField label={t('startsOn')} type="date" {...field('startsOn')} />}
          <TextField
            label={kind === 'EVENT' ? t('endsOn') : t('openUntil')}
            type="date"
            optional
            {...field('endsOn')}
          />
          <TextField label={common('fact.place')} optional maxLength={300} {...field('place')} />
        </>
      )}
      <SelectField
        label={t('languageField')}
        value={language}
        onValue={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
        options={(['vi', 'en'] as const).map((one) => ({ value: one, label: common(`languageName.${one}`) }))}
      />
      <Actions>
        <Button type="submit" disabled={busy}>
          {piece?.newsStatus === 'PUBLISHED' ? t('saveChange') : t('saveDraft')}
        </Button>
        <Link to="/desk/news" search={{}} className={buttonClass('plain')}>
          {t('back')}
        </Link>
      </Actions>
    </Form>
  );
}
