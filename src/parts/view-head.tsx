/**
 * The head of every view: a title that is a finding, one line under it, the filter and the view's controls. The page
 * supplies the filter and its chips, since a view imports no other view.
 */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import './view-head.css';

interface HeadParts {
  readonly Filter: ComponentType;
  readonly Chips: ComponentType;
  /** The choice of a meeting, where there are several. */
  readonly Meetings: ComponentType;
  /** The matrix title, the line below it and the first findings, which load after the page. */
  readonly MatrixTitle: ComponentType;
  readonly MatrixLead: ComponentType;
  readonly Findings: ComponentType;
}

const Nothing = () => null;

export const NO_HEAD_PARTS: HeadParts = {
  Filter: Nothing,
  Chips: Nothing,
  Meetings: Nothing,
  MatrixTitle: Nothing,
  MatrixLead: Nothing,
  Findings: Nothing,
};

const Parts = createContext(NO_HEAD_PARTS);
export const HeadPartsProvider = Parts.Provider;
export const useHeadParts = (): HeadParts => useContext(Parts);

interface Props {
  readonly title: ReactNode;
  /** The line below the title: the purpose and meeting of the view, or what the title leaves out. */
  readonly lead?: ReactNode;
  /** Switches and buttons at the right, before the filter button. */
  readonly controls?: ReactNode;
  /** A link back, above the title. */
  readonly above?: ReactNode;
  /** True in a view without filters. */
  readonly isUnfiltered?: boolean;
}

export function ViewHead({ title, lead, controls, above, isUnfiltered }: Props) {
  const { Filter, Chips, Meetings } = useHeadParts();
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
      <Meetings />
      {!isUnfiltered && <Chips />}
    </div>
  );
}
