/**
 * The parts of `oidc-provider` (version fixed in package.json) that are loaded one by one: its entry point
 * prints a warning to whoever starts the trial on Node 20, where the end-to-end tests show that they run.
 */
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
declare module 'oidc-provider/lib/helpers/errors.js' {
  import type { errors } from 'oidc-provider';

  export const InvalidTarget: typeof errors.InvalidTarget;
}
declare module 'oidc-provider/lib/helpers/interaction_policy/index.js' {
  import type { interactionPolicy } from 'oidc-provider';

  export const base: typeof interactionPolicy.base;
}
