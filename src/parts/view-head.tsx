/**
 * The head of every view: a title that is a finding, one line under it, and what the view is narrowed and arranged
 * by. The filter and its chips come from the page, since views know no other view.
 */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import './view-head.css';

interface HeadParts {
  readonly Filter: ComponentType;
  readonly Chips: ComponentType;
  /** Title of the matrix, the line below it and its first findings, which come after the page. */
  readonly MatrixTitle: ComponentType;
  readonly MatrixLead: ComponentType;
  readonly Findings: ComponentType;
}

const Nothing = () => null;

export const NO_HEAD_PARTS: HeadParts = {
  Filter: Nothing,
  Chips: Nothing,
  MatrixTitle: Nothing,
  MatrixLead: Nothing,
  Findings: Nothing,
};

const Parts = createContext(NO_HEAD_PARTS);
export const HeadPartsProvider = Parts.Provider;
export const useHeadParts = (): HeadParts => useContext(Parts);

interface Props {
  readonly title: ReactNode;
  /** What the page is, and of which meeting; or what the title leaves out. */
  readonly lead?: ReactNode;
  /** Switches and buttons at the right, before the filter. */
  readonly controls?: ReactNode;
  /** What leads back, above the title. */
  readonly above?: ReactNode;
  /** Where no filter acts. */
  readonly isUnfiltered?: boolean;
}

export function ViewHead({ title, lead, controls, above, isUnfiltered }: Props) {
  const { Filter, Chips } = useHeadParts();
  return (
    <div className="view-head">
      {above && <div className="view-head-above">{above}</div>}
      <h1 tabIndex={-1}>{title}</h1>
      <div className="view-head-line">
        {lead && <div className="view-head-lead">{lead}</div>}
        <div className="view-head-controls">
          {controls}
          {!isUnfiltered && <Filter />}
        </div>
      </div>
      {!isUnfiltered && <Chips />}
    </div>
  );
}
