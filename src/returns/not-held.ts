/** What the census asks for and the hub does not hold, said plainly. Nothing stands in its place. */
export const NOT_HELD: readonly { readonly element: string; readonly says: string }[] = [
  {
    element: 'LAchildID',
    says: 'The hub knows the authority’s id of a child only where somebody gave it.',
  },
  {
    element: 'UPNunknown',
    says: 'Why a child has no unique pupil number. Only UN7, a referral with no further action, follows from what the hub holds.',
  },
  { element: 'PersonDeathDate', says: 'The hub’s form does not ask for it.' },
  { element: 'Ethnicity', says: 'The hub’s form does not ask for it.' },
  { element: 'Disabilities', says: 'The hub’s form does not ask for it in the census’s codes.' },
  {
    element: 'CINclosureDate, ReasonForClosure',
    says: 'A case that goes on ends in the authority’s own system. They are given only where the decider recorded that it ended here.',
  },
  {
    element: 'Assessments',
    says: 'Given only where the decider recorded that an assessment was begun; its factors only once it was complete.',
  },
  {
    element: 'DateOfInitialCPC',
    says: 'Conferences are held, and recorded, elsewhere. The day by which one is due is given.',
  },
  {
    element: 'ICPCnotRequired',
    says: 'It is false until somebody has recorded at the hub that none is required.',
  },
  { element: 'CINPlanDates, ChildProtectionPlans, Reviews', says: 'Plans are kept elsewhere.' },
  {
    element: 'Cases open from before the year',
    says: 'The return has the referrals that came within the year. What was open already, the authority’s own system holds.',
  },
];
