import type { MailTexts } from './mail-texts.js';

/** Mails in Vietnamese. */
export const vi: MailTexts = {
  registration: {
    subject: 'Hoàn tất đăng ký tài khoản Cầu Nối',
    text: 'Chào bạn,\n\nĐể hoàn tất đăng ký tài khoản Cầu Nối, hãy mở liên kết sau và đặt mật khẩu. Liên kết dùng được một lần, trong {hours} giờ:\n\n{link}\n\nNếu không phải bạn đăng ký, hãy bỏ qua thư này; sẽ không có tài khoản nào được tạo.',
  },
  known_address: {
    subject: 'Bạn đã có tài khoản Cầu Nối',
    text: 'Chào {fullName},\n\nCó người vừa đăng ký tài khoản Cầu Nối bằng địa chỉ này, nhưng bạn đã có tài khoản. Hãy đăng nhập tại:\n\n{signInLink}\n\nNếu quên mật khẩu, hãy đặt lại tại:\n\n{resetLink}\n\nNếu không phải bạn, không cần làm gì.',
  },
  password_reset: {
    subject: 'Đặt lại mật khẩu Cầu Nối',
    text: 'Chào {fullName},\n\nĐể đặt mật khẩu mới, hãy mở liên kết sau. Liên kết dùng được một lần, trong {minutes} phút:\n\n{link}\n\nSau khi đặt lại, mọi phiên đăng nhập đang mở sẽ kết thúc. Xác thực hai bước vẫn giữ nguyên.\n\nNếu không phải bạn yêu cầu, hãy bỏ qua thư này.',
  },
  password_changed: {
    subject: 'Mật khẩu Cầu Nối vừa được đổi',
    text: 'Chào {fullName},\n\nMật khẩu tài khoản Cầu Nối của bạn vừa được đổi và các phiên đăng nhập khác đã kết thúc.\n\nNếu không phải bạn, hãy đặt lại mật khẩu ngay tại:\n\n{resetLink}',
  },
  email_change_new: {
    subject: 'Xác nhận địa chỉ e-mail mới',
    text: 'Chào {fullName},\n\nHãy mở liên kết sau để xác nhận đây sẽ là địa chỉ e-mail của tài khoản Cầu Nối. Liên kết dùng được một lần, trong {hours} giờ:\n\n{link}\n\nĐịa chỉ chỉ được đổi khi cả địa chỉ cũ và địa chỉ mới đã xác nhận.',
  },
  email_change_old: {
    subject: 'Xác nhận đổi địa chỉ e-mail',
    text: 'Chào {fullName},\n\nCó yêu cầu đổi địa chỉ e-mail của tài khoản Cầu Nối sang một địa chỉ khác. Nếu đúng là bạn, hãy mở liên kết sau. Liên kết dùng được một lần, trong {hours} giờ:\n\n{link}\n\nNếu không phải bạn, đừng mở liên kết và hãy đổi mật khẩu ngay.',
  },
  invitation: {
    subject: 'Lời mời tham gia {organisation} trên Cầu Nối',
    text: 'Chào bạn,\n\n{inviter} mời bạn tham gia {organisation} trên Cầu Nối, sàn giao dịch công nghệ của tỉnh. Để nhận lời, hãy mở liên kết sau. Liên kết dùng được một lần, trong {days} ngày:\n\n{link}\n\nNếu không quen biết nơi mời, hãy bỏ qua thư này.',
  },
  second_factor_changed: {
    subject: 'Xác thực hai bước vừa thay đổi',
    text: 'Chào {fullName},\n\nCách xác thực hai bước của tài khoản Cầu Nối vừa được thay đổi.\n\nNếu không phải bạn, hãy đặt lại mật khẩu ngay tại {resetLink} và báo cho quản trị viên.',
  },
};
