import { agriAnimals } from './agri-animals.js';
import { agriCrops } from './agri-crops.js';
import { agriForest } from './agri-forest.js';
import { backbone } from './backbone.js';
import { businessLawEducation } from './business-law-education.js';
import { digital } from './digital.js';
import { energyEnvironment } from './energy-environment.js';
import { foodProcessing } from './food-processing.js';
import { hazardsWater } from './hazards-water.js';
import { healthMedicine } from './health-medicine.js';
import { industryMinerals } from './industry-minerals.js';
import { machineryAutomation } from './machinery-automation.js';
import { materialsConstruction } from './materials-construction.js';
import { medicinalPlants } from './medicinal-plants.js';
import { naturalSciences } from './natural-sciences.js';
import { testingMetrology } from './testing-metrology.js';
import { textileWoodCraft } from './textile-wood-craft.js';
import { tourismCultureSociety } from './tourism-culture-society.js';

/** The data modules by file name; the backbone comes first, the order of the others has no meaning. */
export const dataModules: Readonly<Record<string, string>> = {
  backbone,
  'agri-crops': agriCrops,
  'agri-animals': agriAnimals,
  'agri-forest': agriForest,
  'food-processing': foodProcessing,
  'medicinal-plants': medicinalPlants,
  'industry-minerals': industryMinerals,
  'materials-construction': materialsConstruction,
  'energy-environment': energyEnvironment,
  'machinery-automation': machineryAutomation,
  'hazards-water': hazardsWater,
  digital,
  'health-medicine': healthMedicine,
  'tourism-culture-society': tourismCultureSociety,
  'business-law-education': businessLawEducation,
  'testing-metrology': testingMetrology,
  'natural-sciences': naturalSciences,
  'textile-wood-craft': textileWoodCraft,
};
