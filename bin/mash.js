#!/usr/bin/env node
import '../dist/src/cli/mash.js';
