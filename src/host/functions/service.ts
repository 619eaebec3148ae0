/** The service by which the add-in's runtime reports results. */
import * as z from 'zod/mini';
import { Failure } from '../batch/failure';
import type { Arguments, TypeTable } from '../batch/host-object';
import type { CustomFunctions } from './custom-functions';
import { arrayResults, namedResults, type ArrayResult } from './results';

/** Size retry, and 200 ms instead of 500 ms between posts of results. */
const ENABLED_FEATURES = [1, 2];

const GENERAL_ERROR = 0;

function must<T>(parsed: { success: true; data: T } | { success: false }): T {
  if (!parsed.success) {
    throw new Failure('InvalidArgument', 'These are not results of custom functions.');
  }
  return parsed.data;
}

/** Brings the older shape of results into the newer one. */
function fromNamed(args: Arguments): readonly ArrayResult[] {
  return must(z.safeParse(namedResults, args[0])).map(({ id, value, failed, errorCode }) =>
    failed === true
      ? [id, false, value, errorCode ?? GENERAL_ERROR]
      : (must(z.safeParse(arrayResults, [[id, true, value ?? null]]))[0] ?? [id, false, null, GENERAL_ERROR]),
  );
}

export const customFunctionsTable: TypeTable<CustomFunctions> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (functions) => {
      functions.ready();
    },
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    SetInvocationArrayResults: (functions, args) => {
      functions.results(must(z.safeParse(arrayResults, args[0])));
    },
    SetInvocationResults: (functions, args) => {
      functions.results(fromNamed(args));
    },
  },
};
