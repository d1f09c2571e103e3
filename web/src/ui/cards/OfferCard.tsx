import { useTranslation } from 'react-i18next';
import type { OfferCardFragment } from '../../graphql/generated/graphql.js';
import { useFormat } from '../../i18n/use-format.js';
import { Card, Owner, Place } from './Card.js';
import { usePrice } from './use-price.js';

export function OfferCard({ offer, compact }: { offer: OfferCardFragment; compact?: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const price = usePrice();
  return (
    <Card
      kind="OFFER"
      detail={t(`offerKind.${offer.offerKind}`)}
      id={offer.id}
      title={offer.title}
      lang={offer.language === format.locale ? undefined : offer.language}
      text={offer.summary}
      compact={compact ?? false}
      meta={[
        offer.organisation ? <Owner organisation={offer.organisation} /> : t('fact.individual'),
        <Place name={offer.region} />,
        typeof offer.trl === 'number' && (
          <span title={t('fact.trlHint')}>{t('fact.trlShort', { level: offer.trl })}</span>
        ),
        price(offer.price),
      ]}
    />
  );
}
