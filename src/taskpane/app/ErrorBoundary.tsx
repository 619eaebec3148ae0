import { Component, type ReactNode } from 'react';
import { useTexts } from './language';
import { Notice } from './Notice';

interface State {
  readonly error: Error | null;
}

/** Shows a bug in what is below it instead of an empty pane. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Crashed
        message={error.message}
        again={() => {
          this.setState({ error: null });
        }}
      />
    );
  }
}

function Crashed({ message, again }: { readonly message: string; readonly again: () => void }) {
  const { texts } = useTexts();
  return (
    <Notice kind="failure" title={texts.crashed.title} action={{ label: texts.crashed.again, run: again }}>
      <p>{texts.crashed.body}</p>
      <p>
        <code>{message}</code>
      </p>
    </Notice>
  );
}
