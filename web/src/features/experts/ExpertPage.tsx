import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExpertDetailDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import { ExpertView } from './components/ExpertView.js';
import './words.js';

const route = getRouteApi('/experts/$id');

export function ExpertPage() {
  const { t } = useTranslation('experts');
  const { id } = route.useParams();
  const loaded = useData(ExpertDetailDocument, { id });
  return (
    <Detail crumbs={<Crumbs to="/experts" label={t('title')} />} loaded={loaded} pick={(data) => data.expert}>
      {(expert) => <ExpertView expert={expert} />}
    </Detail>
  );
}
