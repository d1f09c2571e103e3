import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Visibility } from '../../../graphql/generated/graphql.js';
import { CheckField } from '../../../ui/form/CheckField.js';
import { ChoiceField } from '../../../ui/form/ChoiceField.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import styles from '../Posting.module.css';
import type { CommonAnswers } from '../writing.js';
import { OrganisationPicker } from './OrganisationPicker.js';
import type { ScreenProps } from './screens.js';

const tiers = ['PUBLIC', 'MEMBERS', 'AFTER_NDA', 'NAMED'] as const satisfies readonly Visibility[];
const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Who may read it, each choice with what it means; a need can also hide whose it is. */
export function ReadersScreen<Answers extends CommonAnswers>({
  answers,
  set,
  canHide,
}: ScreenProps<Answers> & { canHide: boolean }) {
  const { t } = useTranslation('posting');
  const patch = (change: Partial<CommonAnswers>): void => set(change as Partial<Answers>);
  return (
    <>
      <ChoiceField
        label={t('step.readers.question')}
        hint={t('step.readers.hint')}
        choices={tiers.map((value) => ({ value, label: t(`tier.${value}`), hint: t(`tier.${value}Hint`) }))}
        value={answers.visibility ?? undefined}
        onValue={(visibility) => patch({ visibility })}
      />
      {answers.visibility === 'NAMED' && (
        <div className={styles.inset}>
          <OrganisationPicker
            label={t('tier.organisations')}
            hint={t('tier.organisationsHint')}
            chosen={answers.namedOrganisations}
            onAdd={(one) => patch({ namedOrganisations: [...answers.namedOrganisations, one] })}
            onRemove={(id) =>
              patch({ namedOrganisations: answers.namedOrganisations.filter((one) => one.id !== id) })
            }
          />
          <Addresses emails={answers.namedReaders} onEmails={(namedReaders) => patch({ namedReaders })} />
          {answers.namedOrganisations.length + answers.namedReaders.length === 0 && (
            <p className={styles.quiet}>{t('tier.nobody')}</p>
          )}
        </div>
      )}
      {canHide && (
        <div className={styles.apart}>
          <CheckField
            label={
              <>
                <strong>{t('tier.anonymous')}</strong>
                <br />
                <span className={styles.quiet}>{t('tier.anonymousHint')}</span>
              </>
            }
            checked={answers.anonymous}
            onChecked={(anonymous) => patch({ anonymous })}
          />
        </div>
      )}
    </>
  );
}

function Addresses({ emails, onEmails }: { emails: string[]; onEmails: (emails: string[]) => void }) {
  const { t } = useTranslation('posting');
  const [text, setText] = useState(() => emails.join('\n'));
  const typed = text.split(/[\s,;]+/u).filter((one) => one !== '');
  const bad = typed.find((one) => !address.test(one));
  return (
    <TextArea
      label={t('tier.emails')}
      hint={t('tier.emailsHint')}
      optional
      rows={3}
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      problem={bad === undefined ? undefined : t('tier.emailBad', { email: bad })}
      value={text}
      onValue={(next) => {
        setText(next);
        onEmails(next.split(/[\s,;]+/u).filter((one) => address.test(one)));
      }}
    />
  );
}
