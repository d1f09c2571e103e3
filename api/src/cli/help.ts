/** The help of the command line, Vietnamese first. */
export const helpText = `Cầu Nối - công cụ dòng lệnh / command line

  caunoi import <organisations|offers|needs|experts|labs> FILE [--dry-run] [--report FILE] [--restart]
      Nhập tổ chức, cung công nghệ, nhu cầu, chuyên gia, phòng thí nghiệm từ tệp .jsonl, .csv hoặc .xlsx.
      Dòng đúng được ghi, dòng sai được báo rõ dòng, cột, lý do. Bị ngắt giữa chừng thì chạy lại là đi tiếp.
      Import organisations, offers, needs, experts or laboratories from .jsonl, .csv or .xlsx.
      Good rows go in, bad rows are reported with row, column and reason. Interrupted, it goes on when run again.
        --dry-run        chỉ kiểm tra, không ghi gì / check only, write nothing
        --report FILE    ghi các dòng sai vào tệp .csv hoặc .jsonl / write the bad rows to a .csv or .jsonl file
        --restart        bỏ phần dở dang, nhập lại từ đầu / forget an unfinished import of the file and begin anew
        --max-rows N     số dòng nhiều nhất, mặc định 100000 / most rows, 100000 unless told
        --max-mb N       dung lượng nhiều nhất, mặc định 200 / most megabytes, 200 unless told

  caunoi match --needs FILE --offers FILE [--experts FILE] [--labs FILE] --out RUN.tsv [--limit 100] [--explain]
      Xếp hạng cung cho từng nhu cầu từ tệp .jsonl, không cần cơ sở dữ liệu. Mỗi dòng: nhu cầu, mục, hạng, điểm.
      Rank what is on offer for each need from .jsonl files, without a database. Lines: query, document, rank, score.
        --limit N        nhiều nhất mỗi loại cho một nhu cầu / most of each kind for one need
        --explain        ghi thêm RUN.explain.jsonl với lý do / write RUN.explain.jsonl with the reasons

  caunoi evaluate --qrels FILE --needs FILE --offers FILE [--experts FILE] [--labs FILE] [--slices FILE] [--folds N] [--ablation]
      Chấm bộ ghép nối trên các cặp đã được đánh giá, cạnh hai thước đo; --ablation: bỏ lần lượt từng cơ chế.
      Score the matcher on judged pairs, beside two yardsticks; --ablation leaves out each mechanism in turn.

  caunoi verify-audit [--checkpoints FILE]
      Kiểm tra chuỗi nhật ký kiểm tra và các mốc đã ký, nêu bản ghi sai đầu tiên hoặc chỗ bị cắt bỏ.
      Check the audit chain against its signed checkpoints; name the first bad record or where it was cut off.
        --checkpoints FILE   bản sao cất nơi khác / a copy that was kept elsewhere

  caunoi reindex
      Dựng lại chỉ mục tìm kiếm từ dữ liệu công khai, bên cạnh chỉ mục đang dùng, rồi đổi; tìm kiếm không gián đoạn.
      Build the search index anew from what is public, beside the one in use, then swap; search goes on meanwhile.

  caunoi check-indicators
      Tính lại mọi chỉ tiêu tự động từ từng dòng của sổ đăng ký, cả các ngày đã qua; báo sai khác (mã thoát 1).
      Recompute every computed indicator from the raw rows, for past dates too; report differences (exit code 1).

  caunoi --help | --version

Không đặt DATABASE_URL thì dùng PostgreSQL đi kèm / without DATABASE_URL the PostgreSQL that comes along is used.
`;
