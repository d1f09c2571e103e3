import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LabDetailDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import { LabView } from './components/LabView.js';
import './words.js';

const route = getRouteApi('/labs/$id');

export function LabPage() {
  const { t } = useTranslation('labs');
  const { id } = route.useParams();
  const loaded = useData(LabDetailDocument, { id });
  return (
    <Detail crumbs={<Crumbs to="/labs" label={t('title')} />} loaded={loaded} pick={(data) => data.lab}>
      {(lab) => <LabView lab={lab} />}
    </Detail>
  );
}
