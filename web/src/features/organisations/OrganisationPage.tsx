import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OrganisationDetailDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { Crumbs } from '../../ui/Crumbs.js';
import { Detail } from '../../ui/Detail.js';
import { OrganisationView } from './components/OrganisationView.js';
import './words.js';

const route = getRouteApi('/organisations/$id');

export function OrganisationPage() {
  const { t } = useTranslation('organisations');
  const { id } = route.useParams();
  const loaded = useData(OrganisationDetailDocument, { id });
  return (
    <Detail
      crumbs={<Crumbs to="/organisations" label={t('title')} />}
      loaded={loaded}
      pick={(data) => data.organisation && { ...data, organisation: data.organisation }}
    >
      {(found) => <OrganisationView {...found} />}
    </Detail>
  );
}
