import { useTranslation } from 'react-i18next';
import type { ExpertDetailQuery } from '../../../graphql/generated/graphql.js';
import { useFormat } from '../../../i18n/use-format.js';
import { OwnerBlock } from '../../../ui/cards/OwnerBlock.js';
import { useLanguageNames } from '../../../ui/cards/use-language-names.js';
import detail from '../../../ui/Detail.module.css';
import { Facts } from '../../../ui/Facts.js';
import { useTitle } from '../../../ui/State.js';
import { AskIntroduction } from '../../../ui/interest/AskIntroduction.js';
import { KindTag } from '../../../ui/Tag.js';

type Expert = NonNullable<ExpertDetailQuery['expert']>;

export function ExpertView({ expert }: { expert: Expert }) {
  const { t } = useTranslation('experts');
  const common = useTranslation().t;
  const format = useFormat();
  const languages = useLanguageNames();
  const name = expert.degree ? `${expert.degree} ${expert.expertName}` : expert.expertName;
  useTitle(name);
  return (
    <article className={detail.single}>
      <div className={detail.head}>
        <KindTag kind="EXPERT" />
        <h1>{name}</h1>
      </div>
      {expert.bio && <p className={detail.text}>{expert.bio}</p>}
      <Facts
        facts={[
          {
            label: common('fact.fields'),
            value: expert.fieldsOfScience.map((field) => format.term(field)).join('; '),
          },
          { label: common('fact.languages'), value: languages(expert.languages) },
          { label: t('place'), value: expert.location },
          {
            label: common('fact.organisation'),
            value: expert.organisation ? null : common('fact.individual'),
          },
        ]}
      />
      <AskIntroduction wanted={{ supply: { kind: 'EXPERT', id: expert.id } }} title={name} />
      <OwnerBlock organisation={expert.organisation} />
    </article>
  );
}
