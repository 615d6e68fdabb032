/** Pages on which people are kept from others, and what all processing rests on. */
export const protectionPages = [
  { name: 'restricted people', path: '/console/restrictions' },
  { name: 'the form of a restriction', path: '/console/restrictions/new' },
  { name: 'a restriction to lift', path: '/console/restrictions/RS-0001' },
  { name: 'a restriction to keep', path: '/console/restrictions/RS-0001/review' },
  { name: 'a restriction of one’s own', path: '/console/restrictions/RS-0002' },
  { name: 'a restriction that was lifted', path: '/console/restrictions/RS-0003' },
  { name: 'a restriction that there is not', path: '/console/restrictions/RS-9999' },
  { name: 'the end of a restriction’s form', path: '/console/restrictions/done' },
  { name: 'the page of sealed records', path: '/console/seals' },
  { name: 'the sealed records of a referral', path: '/console/seals?referral=R-2026-0417' },
  { name: 'a seal to take off', path: '/console/seals/R-2026-0417/m9' },
  { name: 'a seal that there is not', path: '/console/seals/R-2026-0417/m0' },
  { name: 'the staff register', path: '/console/staff' },
  { name: 'the form of a member of staff', path: '/console/staff/new' },
  {
    name: 'an entry of the staff register to write anew',
    path: '/console/staff/new?practitioner=issuer%23noor&version=2',
  },
  { name: 'the record of processing', path: '/console/processing' },
];
