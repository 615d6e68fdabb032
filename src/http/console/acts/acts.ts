import type { Practitioner } from '../../../domain/practitioner.ts';
import type { ShownFile } from '../file/file-shape.ts';
import type { Action } from '../kit/list-page.ts';
import { opensToCall } from '../open-doors.ts';
import { pictureHref } from '../referral-view.ts';
import type { ReferralActForm } from './act-form.ts';
import { assessForms } from './assess-forms.ts';
import { decisionForm } from './decision-form.ts';
import { onwardForms } from './onward-forms.ts';

/** Everything that can be done to a referral at a form of its own, in the order in which it comes up. */
export const ACT_FORMS: readonly ReferralActForm[] = [...assessForms, decisionForm, ...onwardForms];

/** What this person can do to it now. */
export const actionsFor = (
  referral: string,
  file: ShownFile,
  { roles }: Practitioner,
): readonly Action[] =>
  ACT_FORMS.filter(
    ({ acts, offered, mutation }) =>
      acts.some((act) => file.acts.includes(act)) &&
      (offered?.(file) ?? true) &&
      opensToCall(roles, mutation.call),
  ).map(({ says, path }) => ({ says, href: `${pictureHref(referral)}/${path}` }));

/** Whether this person decides. */
export const decides = ({ roles }: Practitioner): boolean =>
  opensToCall(roles, decisionForm.mutation.call);
