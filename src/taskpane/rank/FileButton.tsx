import { Button, makeStyles, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

const useStyles = makeStyles({ input: { display: 'none' } });

interface FileButtonProps {
  readonly label: string;
  /** File name endings, as an input's `accept`. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly appearance?: Exclude<ButtonProps['appearance'], undefined>;
  readonly choose: (files: readonly File[]) => void;
}

/** A button that lets people choose files. */
export function FileButton({ label, accept, multiple = false, appearance = 'secondary', choose }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        className={styles.input}
        aria-label={label}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) choose(chosen);
        }}
      />
      <Button size="small" appearance={appearance} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
