using System.Buffers.Text;

namespace Advisor.Contract.Json;

/// <content>How numbers are written.</content>
internal sealed partial class JsonOutput
{
    /// <summary>Any number is shorter.</summary>
    private const int LongestNumber = 32;

    public void Write(int number)
    {
        Reserve(LongestNumber);
        if (number is < 0 and > -100)
        {
            room[used++] = (byte)'-';
            number = -number;
        }
        if ((uint)number >= 100)
        {
            Utf8Formatter.TryFormat(number, room.AsSpan(used), out var written);
            used += written;
            return;
        }
        if (number >= 10)
            room[used++] = (byte)('0' + (number / 10));
        room[used++] = (byte)('0' + (number % 10));
    }

    public void Write(decimal number)
    {
        if (number.Scale == 0 && number >= int.MinValue && number <= int.MaxValue)
        {
            Write((int)number);
            return;
        }
        if (number.Scale <= 2 && number > 0 && number < 1)
        {
            WriteHundredths((int)(number * 100));
            return;
        }
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(JsonForm.Plain(number), room.AsSpan(used), out var written);
        used += written;
    }

    /// <summary>Writes a number from 0 to 1 with at most two digits after the point.</summary>
    public void WriteHundredths(int hundredths)
    {
        if (hundredths % 100 == 0)
        {
            Write(hundredths / 100);
            return;
        }
        Write("0."u8);
        if (hundredths % 10 == 0)
        {
            Write(hundredths / 10);
            return;
        }
        if (hundredths < 10)
            Write("0"u8);
        Write(hundredths);
    }
}
