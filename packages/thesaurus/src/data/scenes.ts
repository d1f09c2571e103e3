import { landScenes } from './scenes-land.js';
import { peopleScenes } from './scenes-people.js';
import { worksScenes } from './scenes-works.js';

/** Lines `concept id | telling phrases` of all fields. */
export const sceneModules: Readonly<Record<string, string>> = {
  'scenes-land': landScenes,
  'scenes-works': worksScenes,
  'scenes-people': peopleScenes,
};
