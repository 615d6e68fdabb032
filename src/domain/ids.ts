/** A string that only its parser may make, so that one kind of id is never passed for another. */
type Branded<Name extends string> = string & { readonly brand: Name };

/** A data source's short name within the hub, such as `northmere-police`. */
export type AgencyCode = Branded<'AgencyCode'>;
/** A person signed in: issuer and subject together (OpenID Connect Core §5.7). */
export type PractitionerId = Branded<'PractitionerId'>;
/** A team within an agency or the hub. */
export type TeamId = Branded<'TeamId'>;
/** A referral held by this hub. */
export type ReferralId = Branded<'ReferralId'>;
/** A person within one referral or one picture; it means nothing outside of it. */
export type PersonRef = Branded<'PersonRef'>;
/** One agency's own opaque reference to its record of one person. */
export type HoldingId = Branded<'HoldingId'>;
/** A sharing agreement in the register. */
export type AgreementId = Branded<'AgreementId'>;
/** A question put to the hub; the audit log's correlation id. */
export type QuestionId = Branded<'QuestionId'>;
/**
 * Somebody who was shown, as the audit log names them: the same person always by the same reference, which
 * means nothing once the key behind it is destroyed.
 */
export type SubjectRef = Branded<'SubjectRef'>;
/** SHA-256 in lower-case hexadecimal. */
export type Sha256 = Branded<'Sha256'>;

/** Says that a string has been checked, or made, to be such an id. Only parsers and adapters call it. */
export const asId = <Id extends string>(text: string): Id => text as Id;
