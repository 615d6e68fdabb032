#!/usr/bin/env -S node --max-semi-space-size=64 --enable-source-maps
// Large pictures die young: with 64 MB for new objects few of them are moved before they do.
import '../dist/src/cli/mash.js';
