export interface LabEquipmentProfile {
  id: string;
  name: string;
  model: string | null;
  purpose: string | null;
  hourlyRateVnd: number | null;
  requiresOperator: boolean;
  openingHours: string | null;
}

export interface LabTestProfile {
  name: string;
  matrix: string | null;
  method: string | null;
  standard: string | null;
  feeVnd: number | null;
  turnaroundDays: number | null;
}
