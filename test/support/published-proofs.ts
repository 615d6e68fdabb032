/**
 * Proofs that the verifiers of Certificate Transparency are tested with: every `happy-path.json` under
 * `testdata/inclusion` and `testdata/consistency` of transparency-dev/merkle, in their order. Hashes are base64.
 */
const L0 = 'bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=';
const L1 = 'lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=';
const L4 = 'vBoGQ7EuTS18d5GPROD095qDi2z57FtcKD4fTYhZnms=';
const L6 = 'sIaT7C5yFZcTBkHoIR5+7cy0wmQTlj7ubB4u0W/7Gl8=';
const N01 = '+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=';
const N23 = 'Xwg/ChozygdqlSeYMlgNs+DvRYS9/x9UyKNg9Q3jAx4=';
const N45 = 'DrxdNDf74tsVi58Sah0RjjCBgQMdCpSfje3t68VY72o=';
const N67 = 'yoVOoSjtBQtBs1/8G4e46yveRh6eO1WW7Oa51ZdaCuA=';
const N03 = '037kGJdt2VdTwcc4Yrk5j6Kiz5tP8P3+izDNlSCWFLc=';
const N47 = 'a0eq8p7jwq+a+Im8H7klTavTEXfxYjLdaqsDXKOb9uQ=';
const ROOT3 = 'rra8/idLcKFPsGel5VeCZNsPqbUa9eC6FZFY8yngbnc=';
const ROOT5 = 'Tju7H3tHjc/nH7YxYxUZo7yhLJrvyhYSv85ME6hiZNQ=';
const ROOT6 = 'duZ9rbzfHhDht03cYIq9L5jfsW+851J3tSMqEn8gh+8=';
const ROOT7 = '3bib5AOAnjJXUNPSY814kpwpQreUKjS3fhIslZSnTIw=';
const ROOT8 = 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=';
const L2 = 'ApjRIpBtz8EIkstTpzmS/FufST6kybrbJ7eRtBJ6f+c=';
const L5 = 'QnGia+DYqE8L1UyMMC58s6O10fpngKQLzOKHNHfatlg=';

const hash = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** That a leaf is in a tree. */
export const PUBLISHED_INCLUSIONS = [
  { leaf: 0, size: 1, root: L0, leafHash: L0, path: [] },
  { leaf: 0, size: 8, root: ROOT8, leafHash: L0, path: [L1, N23, N47] },
  { leaf: 5, size: 8, root: ROOT8, leafHash: L5, path: [L4, N67, N03] },
  { leaf: 2, size: 3, root: ROOT3, leafHash: L2, path: [N01] },
  { leaf: 1, size: 5, root: ROOT5, leafHash: L1, path: [L0, N23, L4] },
].map(({ leaf, size, root, leafHash, path }) => ({
  leaf,
  size,
  root: hash(root),
  leafHash: hash(leafHash),
  path: path.map(hash),
}));

/** That a tree is how a later one begins. */
export const PUBLISHED_CONSISTENCIES = [
  { older: 1, size: 1, olderRoot: L0, root: L0, path: [] },
  { older: 1, size: 8, olderRoot: L0, root: ROOT8, path: [L1, N23, N47] },
  { older: 6, size: 8, olderRoot: ROOT6, root: ROOT8, path: [N45, N67, N03] },
  { older: 2, size: 5, olderRoot: N01, root: ROOT5, path: [N23, L4] },
  { older: 6, size: 7, olderRoot: ROOT6, root: ROOT7, path: [N45, L6, N03] },
].map(({ older, size, olderRoot, root, path }) => ({
  older,
  size,
  olderRoot: hash(olderRoot),
  root: hash(root),
  path: path.map(hash),
}));
