import { describe, expect, it } from '@jest/globals';
import { pageIn, pageOut, printNamesOut } from '../../../src/host/open/page-setup';
import { PLAIN_PAGE, type PortPage } from '../../../src/host/port-parts';

describe('print set-up', () => {
  const set: PortPage = {
    orientation: 'Landscape',
    paper: 'A4',
    isCentred: true,
    fitAcross: 1,
    area: 'A1:Q60',
    titleRows: '$8:$8',
    leftFooter: 'Mã đối chiếu: 12',
    centerFooter: 'Trang &P/&N',
    rightFooter: 'DTI',
  };

  it.each([
    ['as set, but for what files keep as names', { ...set, area: null, titleRows: null }],
    ['as nobody has set it', PLAIN_PAGE],
    ['with one footer', { ...PLAIN_PAGE, rightFooter: 'DTI' }],
  ])('is the same after a file was written and read: %s', (_, page) => {
    expect(pageIn(pageOut(page))).toEqual(page);
  });

  it('is written as Excel has it', () => {
    expect(pageOut(set)).toMatchObject({
      pageSetup: { fitToWidth: 1, fitToHeight: 0 },
      headerFooter: { oddFooter: '&LMã đối chiếu: 12&CTrang &P/&N&RDTI' },
    });
  });

  it('names the print area and the repeated rows with the sheet in quotes', () => {
    expect(printNamesOut("Sheet 'A'", set)).toEqual([
      { name: '_xlnm.Print_Area', scope: "Sheet 'A'", range: "'Sheet ''A'''!$A$1:$Q$60" },
      { name: '_xlnm.Print_Titles', scope: "Sheet 'A'", range: "'Sheet ''A'''!$8:$8" },
    ]);
    expect(printNamesOut('A', PLAIN_PAGE)).toEqual([]);
  });
});
