import { describe, expect, it } from '@jest/globals';
import { dti, errorLines, fixture } from './run-cli';

const SHEET = fixture('tayninh-commune-2025-scoresheet.xlsx');

describe('calling dti wrongly', () => {
  it.each([
    [[], 'Chưa có lệnh'],
    [['audit', SHEET], 'Không có lệnh “audit”. Các lệnh: editions, template, score, check, rank'],
    [['score'], 'Chưa có tệp nào'],
    [['score', SHEET, '--colour'], 'Không có tùy chọn “--colour”'],
    [['score', SHEET, '--edition'], '“--edition” cần một giá trị'],
    [['score', SHEET, '-o', '--force'], '“-o” cần một giá trị'],
    [['score', SHEET, '--json=yes'], '“--json” không nhận giá trị'],
    [['score', SHEET, '--edition', 'a', '--edition', 'b'], 'nhiều hơn một lần'],
    [['editions', '--edition', 'x'], 'Lệnh “editions” không có tùy chọn “--edition”'],
    [['editions', 'province-2022', 'province-2023'], 'thừa: province-2023'],
    [['score', SHEET, '--lang', 'fr'], 'Không có ngôn ngữ “fr”. Chọn một trong: vi, en'],
    [['score', SHEET, '--edition', 'tayninh'], 'Các bộ chỉ số hiện có: district-unnamed-2023, dongthap-district'],
  ])('%j says so in one line and ends with 2', async (args, said) => {
    const result = await dti(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(errorLines(result)).toHaveLength(1);
    expect(result.stderr).toContain(said);
  });

  it('is told in English where the environment or the call says so', async () => {
    expect((await dti(['audit'], 'en_GB.UTF-8')).stderr).toContain('There is no command “audit”');
    expect((await dti(['audit', '--lang', 'en'])).stderr).toContain('There is no command “audit”');
    expect((await dti(['audit', '--lang', 'vi'], 'en_GB.UTF-8')).stderr).toContain('Không có lệnh “audit”');
  });
});

describe('help and version', () => {
  it('lists the commands there are and no others', async () => {
    const { code, stdout, stderr } = await dti(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/editions \[ID\]/);
    expect(stdout).toMatch(/template BỘ_CHỈ_SỐ -o TỆP\.xlsx/);
    expect(stdout).toMatch(/score TỆP…/);
    expect(stdout).toMatch(/check TỆP…/);
    expect(stdout).toMatch(/rank TỆP…/);
    expect(stdout).toMatch(/split TỆP\.xlsx -o THƯ_MỤC/);
    expect(stdout).toMatch(/merge \[BIỂU_MẪU_GỐC\.xlsx\] TỆP… -o TỆP\.xlsx/);
    expect(stdout).toMatch(/verify KẾT_QUẢ\.json TỆP…/);
    expect(stdout.match(/^ {2}[a-z]+ /gm)).toHaveLength(8);
  });

  it('lists the options of one command', async () => {
    const { stdout } = await dti(['editions', '-h', '--lang', 'en']);
    expect(stdout).toContain('-o, --output PATH');
    expect(stdout).not.toContain('--edition ');
  });

  it('prints the version', async () => {
    expect(await dti(['--version'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });
});
