import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { Notice } from '../../../ui/Notice.js';
import type { ListingForm } from '../listing-form.js';
import styles from '../Posting.module.css';
import { useShown } from '../use-shown.js';
import { type CommonAnswers, differing, withFields } from '../writing.js';

interface Props<Answers extends CommonAnswers> {
  form: ListingForm<Answers>;
  mine: Answers;
  theirs: Answers;
  /** What both began with, where it is known: a line that only one side touched is chosen beforehand. */
  base: Answers | null;
  onChoose: (answers: Answers) => void;
}

/** Two versions of one listing, line by line: each line is taken from one or the other, and nothing is lost before. */
export function ConflictChoice<Answers extends CommonAnswers>({
  form,
  mine,
  theirs,
  base,
  onChoose,
}: Props<Answers>) {
  const { t } = useTranslation('posting');
  const shown = useShown();
  const fields = differing(form.fields, mine, theirs);
  const touchedByMe = (name: string): boolean =>
    base === null || differing(form.fields, mine, base).some((field) => field.name === name);
  const [picked, setPicked] = useState<Record<string, 'mine' | 'theirs'>>({});
  const pickOf = (name: string): 'mine' | 'theirs' => picked[name] ?? (touchedByMe(name) ? 'mine' : 'theirs');
  return (
    <div className={styles.stack}>
      <Notice tone="warning" title={t('conflict.title')} role="alert">
        <p>{t('conflict.lead')}</p>
      </Notice>
      {fields.map(({ name }) => (
        <ChoiceField
          key={name}
          label={t(`step.${name}.short` as 'step.sentence.short')}
          choices={[
            { value: 'mine', label: t('conflict.mine'), hint: shown(name, mine) || t('conflict.empty') },
            {
              value: 'theirs',
              label: t('conflict.theirs'),
              hint: shown(name, theirs) || t('conflict.empty'),
            },
          ]}
          value={pickOf(name)}
          onValue={(side) => setPicked({ ...picked, [name]: side })}
        />
      ))}
      <Button
        onClick={() =>
          onChoose(
            withFields(
              theirs,
              mine,
              fields.filter(({ name }) => pickOf(name) === 'mine'),
            ),
          )
        }
      >
        {t('conflict.use')}
      </Button>
    </div>
  );
}
