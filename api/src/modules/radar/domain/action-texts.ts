import type { NewsInputValue } from '@caunoi/shared/news/news-inputs';
import type { RadarAction } from '@caunoi/shared/radar/radar-inputs';

/** The draft that a theme becomes; staff go on writing from here. It tells numbers and the subject, nothing of any one need. */
export function draftOf(
  action: RadarAction,
  theme: { label: string; needs: number; searches: number },
  today: string,
): NewsInputValue {
  const { label, needs, searches } = theme;
  const behind = [
    needs > 0 ? `${needs} nhu cầu` : '',
    searches > 0 ? `${searches} nội dung được nhiều người tìm` : '',
  ]
    .filter(Boolean)
    .join(' và ');
  const common = { language: 'vi' as const, place: null, startsOn: null, endsOn: null };
  switch (action) {
    case 'research_call':
      return {
        ...common,
        kind: 'call',
        title: `Mời đề xuất nhiệm vụ nghiên cứu: ${label}`,
        summary: `Trên sàn có ${behind} về ${label} chưa có lời giải phù hợp. Mời các viện, trường và đơn vị đề xuất.`,
        body: 'Nội dung cần giải quyết:\n\nKết quả mong muốn:\n\nCách nộp đề xuất:',
      };
    case 'event':
      return {
        ...common,
        kind: 'event',
        title: `Gặp gỡ cung cầu: ${label}`,
        summary: `Buổi gặp giữa bên cần và bên có giải pháp về ${label}, từ ${behind} chưa có lời giải.`,
        body: 'Chương trình:\n\nAi nên tham gia:\n\nCách đăng ký:',
        startsOn: today,
      };
    case 'provider_invitation':
      return {
        ...common,
        kind: 'call',
        title: `Mời đơn vị cung cấp: ${label}`,
        summary: `Tỉnh tìm đơn vị có công nghệ, thiết bị hoặc dịch vụ về ${label}. Trên sàn có ${behind} đang chờ.`,
        body: 'Chúng tôi cần:\n\nĐiều kiện:\n\nCách đăng nguồn cung trên Cầu Nối:',
      };
  }
}
