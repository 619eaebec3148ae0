/** Services of the shell around the workbook: commands, and whether the task pane shows. */
import { Failure } from '../batch/failure';
import type { Arguments, TypeTable } from '../batch/host-object';

const STATES = ['Inactive', 'Background', 'Visible'] as const;

type RuntimeState = (typeof STATES)[number];

/** What the shell knows of the add-in's runtime. */
export interface Runtime {
  /** Background: the runtime lives, the pane is hidden. */
  state: RuntimeState;
  /** What happens when a document is opened: kept while the page is open. */
  startState: RuntimeState;
  /** The add-in has its commands ready. */
  readonly onActionsReady: () => void;
  readonly onState: (state: RuntimeState) => void;
}

function stateOf(args: Arguments): RuntimeState {
  const found = STATES.find((state) => state === args[0]);
  if (found === undefined) {
    throw new Failure('InvalidArgument');
  }
  return found;
}

export const internalServiceTable: TypeTable<Runtime> = {
  name: 'AddinInternalService',
  methods: {
    NotifyActionHandlerReady: (runtime) => {
      runtime.onActionsReady();
    },
  },
};

export const runtimeServiceTable: TypeTable<Runtime> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ state }) => state,
    SetAppRuntimeState: (runtime, args) => {
      runtime.state = stateOf(args);
      runtime.onState(runtime.state);
    },
  },
};

export const persistenceServiceTable: TypeTable<Runtime> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ startState }) => startState,
    SetAppRuntimeStartState: (runtime, args) => {
      runtime.startState = stateOf(args);
    },
  },
};
