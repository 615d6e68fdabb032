export type { Observation } from './asking.ts';
export { contractSource } from './source.ts';
export type { ContractSource, ContractSourceOptions } from './source.ts';
